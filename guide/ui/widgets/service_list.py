"""A list of services."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from guide.ui.models.services import ServicesModel
from guide.ui.widgets.row_list import RowList
from guide.ui.widgets.service_delegate import ServiceDelegate


class ServiceList(RowList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ServicesModel(), ServiceDelegate, parent)
