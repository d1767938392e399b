"""Tells when a file of a folder of translations was saved, by any program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from guide.desk.catalogs.folder import CATALOGS, TranslationFolder

_SETTLE = 80  # milliseconds: an editor writes a file in several steps, or beside it and renames


class CatalogWatcher(QObject):
    """Folders are watched too: an editor that saves by renaming leaves a new file under the old name."""

    saved = Signal()

    def __init__(self, folder: TranslationFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE)
        self._settled.timeout.connect(self._tell)
        self._watcher.fileChanged.connect(self._settled.start)
        self._watcher.directoryChanged.connect(self._settled.start)
        self._watch()

    def _tell(self) -> None:
        self._watch()
        self.saved.emit()

    def _watch(self) -> None:
        """Watch what is there now and is not watched."""
        folders = [self._folder.path / language for language in self._folder.languages]
        files = [self._folder.po(language, catalog) for language in self._folder.languages for catalog in CATALOGS]
        watched = {*self._watcher.files(), *self._watcher.directories()}
        missing = [str(path) for path in (*folders, *files) if _exists(path) and str(path) not in watched]
        if missing:
            self._watcher.addPaths(missing)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
