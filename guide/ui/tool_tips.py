"""Tool tips as they stand: Qt takes a text that looks like HTML for HTML, and a translation comes from outside."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QWidget


def set_tool_tip(widget: QWidget, words: str) -> None:
    """Give a widget a tool tip that shows exactly these words."""
    widget.setToolTip(f"<qt>{escape(words)}</qt>" if "<" in words else words)
