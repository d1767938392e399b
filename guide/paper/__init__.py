"""What is put on paper: a sheet without Qt, and the PDF that is made of it."""
