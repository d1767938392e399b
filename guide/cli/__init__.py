"""The reader's commands. No Qt is loaded here."""
