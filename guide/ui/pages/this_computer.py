"""What this program keeps, what the computer under it may keep, what can be done, and what nobody can promise.

Words about Windows rest on public pages, which stand beneath them; words about this program are held by the tests that
docs/security.md names.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from guide.core.i18n import _
from guide.core.library import Block, BlockBasis, BlockKind
from guide.core.wording import Standing, Wording
from guide.ui import capture
from guide.ui.limits import limits, limits_heading
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.widgets.worded_button import WordedButton

Line = tuple[str, str]
"""A sentence or two, and the address of the public page they rest on; no address for what we say of ourselves."""

_READ_ON = "2026-11-30"

_RELATED = ("article:phones-and-apps",)


class ThisComputerPage(ContentPage):
    """`page:about/this-computer`."""

    def title(self) -> str:
        return _("What this computer may remember")

    def write_page(self) -> None:
        clear(self.column)
        self.start()
        self.say("title", self.title())
        self.say(
            "lead",
            _("This guide keeps nothing of what you do. The computer that it runs on may, and others may use it too."),
        )
        self.text(self._blocks(), self.title())
        self.sources_button()
        if capture.is_offered():
            self._offer_pictures()
        self.links(_("Goes with this"), _RELATED)
        self.column.addStretch(1)

    def _blocks(self) -> list[Block]:
        parts: list[tuple[BlockKind, Line]] = []
        for heading, lines in (
            (_("What this guide does not keep"), _not_kept()),
            (_("What Windows may remember"), _windows()),
            (_("What can be done"), _to_do()),
            (_("Leaving at once"), _leaving()),
            (limits_heading(), _ours(limits())),
        ):
            parts.append((BlockKind.HEADING, (heading, "")))
            parts += [(BlockKind.ITEM, line) for line in lines]
        language = self.session.language
        return [_block(number, kind, line, language) for number, (kind, line) in enumerate(parts, start=1)]

    def _offer_pictures(self) -> None:
        self.say("heading", _("Pictures of the screen"))
        self.say(
            None,
            _(
                "A magnifier, or somebody who helps from another computer, may see nothing of this window. "
                "You can let them see it until the guide is closed."
            ),
        )
        button = WordedButton()
        button.setCheckable(True)
        # Translators: A button that stays pressed. Programs: a magnifier, a recorder of the screen, remote help.
        button.setText(_("Let other programs see this window"))
        button.setChecked(not self.session.kept_from_capture)
        button.toggled.connect(lambda shown: self.session.keep_from_capture(not shown))
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _not_kept() -> Iterable[Line]:
    yield from _ours(
        (
            _("No history, no search words, no answers, no bookmarks, not even the language."),
            _("No file, but for those that you save yourself."),
            # Translators: “Text size” is the button at the top of the window.
            _("Size of text and colours are kept only if you ask under “Text size”, in a file beside the guide."),
            # Translators: “Leave” is the button at the top of the window.
            _("What was copied here is taken back by “Leave”. Windows is asked to keep it in no list."),
        )
    )
    yield (
        _(
            "Windows is asked to show nothing of this window in pictures and films of the screen. "
            "That is not certain, and a camera sees the screen all the same."
        ),
        "https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity",
    )


def _windows() -> Iterable[Line]:
    yield (
        _("That a stick was put in, which one, and when. This stays when the stick is gone."),
        "https://forensics.wiki/usb_history_viewing",
    )
    yield (
        _("That a program ran: its name, how often, and when last."),
        "https://capsicumgroup.com/glossary/prefetch-file/",
    )
    yield (
        _("Files and folders that were opened lately, in lists that the bar at the edge of the screen shows."),
        "https://artefacts.help/tag_windows_files_and_folders_access",
    )
    yield (
        # Translators: The list of what was copied (clipboard history) opens with the Windows key and V.
        _("The last things that were copied, where that list is switched on. The Windows key with V opens it."),
        "https://www.ionos.ca/digitalguide/server/configuration/clipboard-windows-10/",
    )
    yield (
        _("What was copied may also go to other devices of the same account."),
        "https://learn.microsoft.com/en-us/graph/api/resources/cloudclipboarditem",
    )
    yield (
        # Translators: “Recall” is the name of a part of Windows 11 and stays as it is.
        _("On some newer computers, pictures of the screen, one after the other (Recall)."),
        "https://github.com/MicrosoftDocs/windows-itpro-docs/blob/main/windows/client-management/manage-recall.md",
    )
    yield (
        _("When a program against viruses looked through the computer, and what it found."),
        "https://learn.microsoft.com/en-us/defender-endpoint/troubleshoot-microsoft-defender-antivirus",
    )
    yield (
        _("Small previews of pictures and documents in a folder, even after a file was deleted."),
        "https://www.pentestpartners.com/security-blog/"
        "thumbnail-forensics-dfir-techniques-for-analysing-windows-thumbcache",
    )
    yield (
        _("Some programs for writing Chinese send what is typed over the network."),
        "https://citizenlab.ca/2024/04/vulnerabilities-across-keyboard-apps-reveal-keystrokes-to-network-eavesdroppers/",
    )
    yield from _ours((_("Other systems keep records too. This page does not tell which."),))


def _to_do() -> Iterable[Line]:
    yield (
        _("Safest is a computer that nobody dangerous uses: in a library, or with a friend who can be trusted."),
        "http://www.scottishwomensaid.org.uk/web-safety",
    )
    yield (
        _(
            "Do not clean up a computer that others look at. Not everything goes away, "
            "and that something is missing can be noticed."
        ),
        "https://www.scotborders.gov.uk/emergencies-safety/domestic-abuse/4",
    )
    yield from _ours(
        (
            _("Copy, save and print only what is needed."),
            _("When you are done, press “Leave” and take the stick with you."),
        )
    )


def _leaving() -> Iterable[Line]:
    yield from _ours(
        (
            _("“Leave” closes the window at once. It asks nothing and saves nothing. Tab reaches it first."),
            _("Shift pressed three times within two seconds does the same, with no other key between."),
            _("While letters are being put together, Shift does not close the guide. Press “Leave” then."),
        )
    )
    yield (
        # Translators: Windows calls it Sticky Keys; use the name that Windows has in your language.
        _("Press it three times, not five: after five, Windows may open a question about Sticky Keys."),
        "https://www.carolscorneroffice.com/windows-sticky-keys/",
    )
    yield from _ours((_("A page that was sent to a printer still comes out, and a saved file stays where it is."),))


def _ours(sentences: Iterable[str]) -> Iterable[Line]:
    return ((sentence, "") for sentence in sentences)


def _block(number: int, kind: BlockKind, line: Line, language: str) -> Block:
    words, address = line
    basis = (BlockBasis("public", address, _READ_ON),) if address else (BlockBasis("editor", "", ""),)
    level = 2 if kind is BlockKind.HEADING else 1
    return Block(number, kind, level, Wording(words, language, Standing.SOURCE), basis)
