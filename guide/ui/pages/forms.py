"""Blank sheets to write on, and each of them: what to weigh first, how it looks on paper, what its lines are for."""

from __future__ import annotations

from guide.core.errors import NotInGuideError
from guide.core.forms import Form
from guide.core.i18n import _
from guide.core.library import Block, BlockKind
from guide.core.markup import plain_text
from guide.paper.sheet import Printable, Sheet
from guide.ui.form_sheet import form_sheet, printable_form
from guide.ui.navigation import FORMS, GUIDE
from guide.ui.numbered import numbered
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.widgets.blank_sheet import BlankSheet
from guide.ui.widgets.entry_button import EntryButton
from guide.ui.widgets.remark import Remark
from guide.ui.wording_marks import drafts


class FormsPage(ContentPage):
    """`page:forms`."""

    def title(self) -> str:
        return _("Sheets to write on")

    def write_page(self) -> None:
        forms = self.session.edition.forms.forms(self.session.language)
        clear(self.column)
        self.start()
        self.link(GUIDE, _("All topics"))
        self.say("title", self.title())
        self.say("lead", _("Blank sheets with neutral words. Nothing is typed in here, and nothing is kept."))
        self.mark([form.title for form in forms] + [form.summary for form in forms])
        self.say_if_empty(forms)
        for form in forms:
            self.column.addWidget(self._button(form))
        self.column.addStretch(1)

    def _button(self, form: Form) -> EntryButton:
        button = EntryButton(form.address, form.title, form.summary, self.session.language)
        button.clicked.connect(lambda: self.address_requested.emit(form.address))
        return button


class FormPage(ContentPage):
    """`page:forms/my-day`. Only the sheet goes on paper; what its lines are for stands here alone."""

    def title(self) -> str:
        return plain_text(self._form().title.text)

    def write_page(self) -> None:
        form, language = self._form(), self.session.language
        clear(self.column)
        self.start()
        self.link(FORMS, _("Sheets to write on"))
        self.put("title", form.title)
        self.put("lead", form.summary)
        meanings = [prompt.meaning for prompt in form.prompts]
        prompts = [prompt.words for prompt in form.prompts]
        in_text = self.words_of((*form.before, *meanings))
        self.mark((form.title, form.summary, *prompts, *drafts(in_text)))
        self.column.addWidget(Remark([(None, block.wording) for block in form.before], language))
        # Translators: Heading above a picture of the sheet as it is printed.
        self.say("heading", _("On paper"))
        self.say("muted", _("Only this is printed."))
        self.column.addWidget(BlankSheet(form, language))
        # Translators: Heading above explanations that stay on the screen, one for each line of a printed sheet.
        self.say("heading", _("What the lines are for"))
        self.say("muted", _("This stays on the screen."))
        self.text(numbered(_explained(form)), self.title())
        self.sources_button()
        self.links(_("Goes with this"), form.related)
        self.column.addStretch(1)

    def sheet(self) -> Sheet | None:
        try:
            return form_sheet(self._form())
        except NotInGuideError:
            return None

    def sheets(self) -> tuple[Printable, ...]:
        try:
            return (printable_form(self._form()),)
        except NotInGuideError:
            return ()

    def _form(self) -> Form:
        assert self.address is not None
        return self.session.edition.forms.form(self.address.id.partition("/")[2], self.session.language)


def _explained(form: Form) -> list[Block]:
    """Each prompt, and beneath it what its lines are for."""
    return [
        block for prompt in form.prompts for block in (Block(0, BlockKind.HEADING, 3, prompt.words, ()), prompt.meaning)
    ]
