"""Plain data and rules. Standard library only, and nothing from the layers above."""
