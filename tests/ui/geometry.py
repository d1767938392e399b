"""What of a window is cut off, overlaps or is too narrow for its words."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

_SLACK = 1  # pixels: sizes are rounded


def faults(window: QWidget) -> list[str]:
    """One line for each fault of what is shown, empty when all words can be read."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window) and _is_seen(widget)]
    found = [fault for widget in shown for fault in (_too_small(widget), _outside(widget)) if fault]
    for parent in [window, *shown]:
        found += _overlaps(parent)
    return found


def _is_seen(widget: QWidget) -> bool:
    return not isinstance(widget, QScrollBar) and not isinstance(widget.parent(), QComboBox | QLineEdit)


def _too_small(widget: QWidget) -> str | None:
    match widget:
        case QLabel() if widget.text():
            needed = widget.sizeHint()
            if widget.hasHeightForWidth():
                return _too_low(widget)
        case QAbstractButton():
            needed = widget.sizeHint()
            if widget.hasHeightForWidth():
                if fault := _too_low(widget):
                    return fault
                needed = QSize(widget.minimumSizeHint().width(), 0)  # its height is that of narrower lines
        case QLineEdit():
            needed = widget.minimumSizeHint()
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            )
            words = widget.fontMetrics().horizontalAdvance(widget.currentText())
            return _say(widget, f"has {field.width()} for {words}") if words > field.width() + _SLACK else None
        case QListWidget():
            wide = max(widget.sizeHintForColumn(0), 0)
            return _say(widget, "cuts a row off") if wide > widget.viewport().width() + _SLACK else None
        case _:
            return None
    if needed.width() > widget.width() + _SLACK or needed.height() > widget.height() + _SLACK:
        return _say(widget, f"is {widget.width()}×{widget.height()}, needs {needed.width()}×{needed.height()}")
    return None


def _too_low(widget: QWidget) -> str | None:
    needed = widget.heightForWidth(widget.width())
    return _say(widget, f"is {widget.height()} high, its words need {needed}") if needed > widget.height() + 1 else None


def _outside(widget: QWidget) -> str | None:
    """Out of what holds it; upward and downward that is no fault in a place that scrolls."""
    parent = widget.parentWidget()
    if parent is None or (isinstance(widget, QAbstractScrollArea) and widget.height() == 0):
        return None
    scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
    rect, inside = widget.geometry(), parent.rect()
    sideways = rect.left() < -_SLACK or rect.right() > inside.right() + _SLACK
    upright = rect.top() < -_SLACK or rect.bottom() > inside.bottom() + _SLACK
    if sideways or (upright and not scrolls):
        return _say(widget, f"leaves its place: {_text(rect)} in {_text(inside)}")
    return None


def _overlaps(parent: QWidget) -> list[str]:
    if isinstance(parent, QAbstractScrollArea):
        return []
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisibleTo(parent) and _is_seen(child)
    ]
    found = []
    for one, other in combinations(children, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > _SLACK and shared.height() > _SLACK:
            found.append(_say(one, f"overlaps {_say(other, _text(shared))}"))
    return found


def _say(widget: QWidget, what: str) -> str:
    words = getattr(widget, "text", str)() or widget.accessibleName()
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{type(widget).__name__} “{words[:40]}” at {at.x()},{at.y()} {what}"


def _text(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}×{rect.height()}"
