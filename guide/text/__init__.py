"""How each script is analysed for search."""
