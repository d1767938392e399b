"""The mark of a term that says how a word sounds: such a term never meets a word that is spelt the same."""

SOUND = "≈"
