"""What the sources must keep to: one rule a file, each giving problems with file and line."""
