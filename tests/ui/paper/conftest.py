from tests.ui.pages.conftest import appearance, show_page

__all__ = ["appearance", "show_page"]
