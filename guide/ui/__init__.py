"""The windows of the reader. The only package, with the workshop, that imports Qt."""
