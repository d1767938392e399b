"""An offline desktop guide, and the desk that keeps it current."""

__version__ = "0.1.0"
