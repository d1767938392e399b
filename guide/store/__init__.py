"""The reading side of an edition's database. SQL stands only here (and in the desk, which writes it)."""
