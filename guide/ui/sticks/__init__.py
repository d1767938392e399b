"""Writing sticks, in the window: the same for the reader's copy and for the workshop."""
