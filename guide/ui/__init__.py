"""The windows of the reader. The only package that imports Qt."""
