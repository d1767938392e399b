"""What is said of a stick while it is written and after it."""

from __future__ import annotations

from guide.core.i18n import _, ngettext
from guide.edition.stick.many import Outcome
from guide.edition.stick.watch import Progress, Step


def step_words(progress: Progress | None) -> str:
    """The step, and about how long all of it will take."""
    if progress is None:
        return _("Reading what is to be written …")
    words = {
        # Translators: Steps of writing a USB stick, beside a bar that shows how far it is.
        Step.CHECKING: _("Looking at what is on it …"),
        Step.WRITING: _("Writing …"),
        Step.COMPARING: _("Reading back and comparing …"),
        Step.FINISHING: _("Nearly done. Do not pull the stick out now."),
    }[progress.step]
    if progress.seconds_left is None or progress.step is Step.FINISHING:
        return words
    return f"{words} {_left(progress.seconds_left)}"


def outcome_words(outcome: Outcome) -> str:
    if outcome.error is not None:
        return outcome.error.sentence()
    if outcome.written is None:
        return _("Stopped. On this stick everything is as it was before.")
    if not outcome.written.new:
        return _("All of it was there already, and was compared. You can pull the stick out now.")
    return _("Written, read back and compared. You can pull the stick out now.")


def lost_words() -> str:
    """What everybody should know before there is one stick more."""
    return _(
        "A stick that is lost counts as read: whoever finds it can see what is on it. Keep no list of who has one."
    )


def _left(seconds: float) -> str:
    if seconds < 60:
        return _("Less than a minute left.")
    minutes = round(seconds / 60)
    # Translators: How long the writing of a stick will still take.
    return ngettext("About {count} minute left.", "About {count} minutes left.", minutes).format(count=minutes)
