"""The pages of the reader, one file each."""
