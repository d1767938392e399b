"""The reader's content with translations that are being written, for a translator to look at."""
