"""An edition on disk: its manifest, its checks, and how it is found."""
