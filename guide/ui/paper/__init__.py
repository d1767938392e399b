"""What pages put on paper: the sheets, and the panel that prints or saves them."""
