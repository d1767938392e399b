"""The reader's dialogs, one file each."""
