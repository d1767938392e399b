"""Updating without a network, in the window: choose a file, read what changes, install; or go back."""
