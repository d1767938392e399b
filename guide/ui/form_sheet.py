"""A blank sheet for paper: its heading and its prompts with open lines, and nothing of what they are for."""

from __future__ import annotations

from guide.core.forms import Form
from guide.paper.sheet import Look, OpenLines, Paragraph, Sheet


def form_sheet(form: Form) -> Sheet:
    lines = tuple(OpenLines(prompt.words, form.lines) for prompt in form.prompts)
    return Sheet((Paragraph(Look.TITLE, form.title), *lines))
