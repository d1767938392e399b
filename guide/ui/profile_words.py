"""What readers are told of an edition's profile."""

from __future__ import annotations

from guide.core.i18n import _


def profile_words(profile: str) -> str:
    """One sentence; a profile of a later program is named as it is."""
    match profile:
        case "complete":
            # Translators: An edition of the guide that holds everything.
            return _("This is the complete edition.")
        case "inside-china":
            # Translators: An edition of the guide with fewer entries, so that the stick endangers its reader less.
            return _("This is the shorter edition. Some entries that are safe only elsewhere are left out.")
    return _("The kind of this edition: {profile}").format(profile=profile)
