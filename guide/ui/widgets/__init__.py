"""The reader's widgets, one file each."""
