"""A blank sheet for paper: its heading and its prompts with open lines, and nothing of what they are for."""

from __future__ import annotations

from guide.core.forms import Form
from guide.core.markup import plain_text
from guide.paper.sheet import Look, OpenLines, Paragraph, Printable, Sheet


def form_sheet(form: Form) -> Sheet:
    lines = tuple(OpenLines(prompt.words, form.lines) for prompt in form.prompts)
    return Sheet((Paragraph(Look.TITLE, form.title), *lines))


def printable_form(form: Form) -> Printable:
    """The sheet under its own neutral heading, with what to weigh before it is printed."""
    before = " ".join(plain_text(block.wording.text) for block in form.before)
    return Printable(plain_text(form.title.text), lambda _wishes: form_sheet(form), before=before)
