"""The one kind of error a reader may see: the world failed, and here is what to do.

A programming mistake is never a GuideError: it is raised as what it is and fails a test.
"""

from __future__ import annotations

from guide.core.i18n import _


class GuideError(Exception):
    """Something outside the program failed: a file is missing, damaged, too new.

    message  an English sentence marked with N_(): what is wrong, where, and what to do.
    fields   values for the sentence's named braces.

    The sentence is translated when it is shown, not when it is raised, so that it follows
    the language of the window.
    """

    def __init__(self, message: str, **fields: object) -> None:
        super().__init__(message.format(**fields) if fields else message)
        self.message = message
        self.fields = fields

    def sentence(self) -> str:
        """The sentence in the language in use."""
        return _(self.message).format(**self.fields) if self.fields else _(self.message)


class NotInGuideError(GuideError, LookupError):
    """This edition has no entry of that id: a link of another edition, or a slip on the command line."""
