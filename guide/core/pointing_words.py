"""What can be pointed at in place of an answer in words: times, days, numbers, places in a room, parts of the body.

Each is a context and a message, so that it can be shown in two languages at once. Plain and neutral: nothing here
asks or tells why. Left and right are those of the person in the drawing.
"""

from __future__ import annotations

from guide.core.i18n import NP_

Message = tuple[str, str]

PARTS_OF_DAY: tuple[tuple[str, Message], ...] = (
    # Translators: To point at beside a clock: when something is.
    ("sunrise", NP_("to point at", "In the morning")),
    ("sun", NP_("to point at", "By day")),
    ("sunset", NP_("to point at", "In the evening")),
    ("moon", NP_("to point at", "At night")),
)
"""An icon and words."""

DAYS: tuple[Message, ...] = (
    NP_("to point at", "Today"),
    NP_("to point at", "Tomorrow"),
    NP_("to point at", "In two days"),
    NP_("to point at", "In a week"),
    NP_("to point at", "In two weeks"),
    NP_("to point at", "In a month"),
    NP_("to point at", "Monday"),
    NP_("to point at", "Tuesday"),
    NP_("to point at", "Wednesday"),
    NP_("to point at", "Thursday"),
    NP_("to point at", "Friday"),
    NP_("to point at", "Saturday"),
    NP_("to point at", "Sunday"),
)

NUMBERS = tuple(str(number) for number in range(11))
HOURS = tuple(f"{hour}:00" for hour in range(1, 13))

# Translators: Places in and around a room, on a drawing of it.
NEAR_DOOR = NP_("to point at", "Near the door")
AT_WINDOW = NP_("to point at", "By the window")
IN_CORNER = NP_("to point at", "In the corner")
IN_MIDDLE = NP_("to point at", "In the middle")
OUTSIDE = NP_("to point at", "Outside")

# Translators: The two sides of a drawing of a body.
FRONT = NP_("to point at", "Front")
BACK = NP_("to point at", "Back")

# Translators: Parts of the body on a drawing, to show where it hurts. Plain words that a person may say to a doctor.
HEAD = NP_("to point at", "Head")
BACK_OF_HEAD = NP_("to point at", "Back of the head")
NECK = NP_("to point at", "Neck")
CHEST = NP_("to point at", "Chest")
BELLY = NP_("to point at", "Belly")
BELOW_BELLY = NP_("to point at", "Below the belly")
UPPER_BACK = NP_("to point at", "Upper back")
LOWER_BACK = NP_("to point at", "Lower back")
SEAT = NP_("to point at", "Where one sits")
RIGHT_ARM = NP_("to point at", "Right arm")
LEFT_ARM = NP_("to point at", "Left arm")
RIGHT_HAND = NP_("to point at", "Right hand")
LEFT_HAND = NP_("to point at", "Left hand")
RIGHT_LEG = NP_("to point at", "Right leg")
LEFT_LEG = NP_("to point at", "Left leg")
RIGHT_FOOT = NP_("to point at", "Right foot")
LEFT_FOOT = NP_("to point at", "Left foot")

# Translators: A harmless card that takes the place of another at once, because someone comes. It must look real.
WEATHER = NP_("weather card", "What is the weather like today?")
WEATHERS: tuple[tuple[str, Message], ...] = (
    ("sun", NP_("weather card", "Sunny")),
    ("cloud", NP_("weather card", "Cloudy")),
    ("cloud-rain", NP_("weather card", "Rain")),
    ("snowflake", NP_("weather card", "Snow")),
)
"""An icon and words."""
