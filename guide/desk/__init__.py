"""The desk: sources, checks, extraction, catalogs, assembly. Never needed to read."""
