"""The catalogs: words out of the sources, into every language, and back. Babel extracts, reads and compiles."""
