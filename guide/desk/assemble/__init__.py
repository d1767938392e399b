"""Records and catalogs into one database. The same input gives the same bytes."""
