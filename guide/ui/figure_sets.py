"""Words for figures that stand in one chart."""

from __future__ import annotations

from collections.abc import Sequence

from guide.core.figures import Figure
from guide.core.i18n import _, pgettext
from guide.core.markup import plain_text
from guide.core.table_vocabulary import figure_group_name, figure_value
from guide.ui.models.figures import when_words


def set_title(figures: Sequence[Figure], language: str) -> str:
    """What all of them have in common: the thing that is counted, or what they are about and when."""
    whats = {figure.what.text for figure in figures}
    if len(whats) == 1:
        return plain_text(figures[0].what.text)
    return " · ".join(
        (figure_group_name(figures[0].group), *dict.fromkeys(when_words(each, language) for each in figures))
    )


def chart_words(figures: Sequence[Figure], language: str) -> str:
    """Everything that the chart of these figures shows, for a screen reader."""
    # Translators: One figure of a chart as a screen reader says it: “Women freed (2013): more than 42,000”.
    shown = pgettext("figure of a chart", "{what} ({when}): {value}")
    bars = (
        shown.format(what=plain_text(each.what.text), when=when_words(each, language), value=figure_value(each))
        for each in figures
    )
    # Translators: Before the figures of a chart, for a screen reader. Use your language's colon.
    return _("Chart: {figures}").format(figures="; ".join(bars))
