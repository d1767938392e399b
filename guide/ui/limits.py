"""What this program cannot protect from: said on About and on the page about this computer."""

from __future__ import annotations

from guide.core.i18n import _


def limits_heading() -> str:
    return _("What this program cannot protect you from")


def limits() -> tuple[str, ...]:
    """One sentence or two each, in the language in use."""
    return (
        _("Someone who looks over your shoulder, or a camera behind you."),
        _("A program on this computer that records keys or takes pictures of the screen."),
        _("What this computer notes by itself: that a stick was put in, and that a program ran."),
        _("Words you type may stay in the memory of the keyboard program that helps to write Chinese."),
        _("Someone who finds the stick. It is not locked, and anybody can read what is on it."),
        _("A call. Whoever runs the telephone network sees who called whom, when and from where."),
        _("Advice that has grown old. Laws and numbers change; look at the dates."),
    )
