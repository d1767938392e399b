"""Charts of figures that compare, drawn when an edition is built."""
