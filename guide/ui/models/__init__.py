"""The reader's models, one file each."""
