"""One sign: how it can come to be known, how it can mislead, and what it rests on."""

from __future__ import annotations

from guide.core.i18n import _
from guide.core.table_vocabulary import indicator_group_name, known_from_name
from guide.ui.navigation import SIGNS
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.pages.signs import CHILDREN, first_lines
from guide.ui.widgets.remark import Remark
from guide.ui.wording_marks import drafts


class SignPage(ContentPage):
    """The first lines stand here too: a search may lead straight to one sign."""

    follows_country = True

    def title(self) -> str:
        return _("Signs")

    def write_page(self) -> None:
        assert self.address is not None
        language = self.session.language
        sign = self.session.edition.indicators.indicator(self.address.id, language)
        clear(self.column)
        self.start()
        if sign.children:
            self.link(CHILDREN, _("Signs of children and young people"))
        else:
            self.link(SIGNS, _("All signs"))
        self.column.addWidget(first_lines(language))
        blocks = [block for block in (sign.text, sign.caution) if block]
        self.mark(drafts(self.words_of(blocks)))
        self.say("muted", f"{indicator_group_name(sign.group)} · {known_from_name(sign.known)}")
        self.text([sign.text], self.title())
        if sign.caution:
            self.column.addWidget(Remark([(None, sign.caution.wording)], language))
        self.sources_button()
        self.column.addStretch(1)
