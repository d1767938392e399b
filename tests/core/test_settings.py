from __future__ import annotations

import json

import pytest

from guide.core.settings import MOST_BYTES, TEXT_SIZES, Colours, Settings, format_settings, parse_settings


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("colours", Colours)
def test_what_was_written_is_read(size: int, colours: Colours) -> None:
    settings = Settings(size, colours)
    assert parse_settings(format_settings(settings)) == settings


def test_size_and_colours_alone_are_written() -> None:
    said = json.loads(format_settings(Settings(150, Colours.DARK)))
    assert said == {"version": 1, "text_size": 150, "colours": "dark"}


@pytest.mark.parametrize(
    ("words", "settings"),
    [
        ('{"version": 1, "text_size": 200}', Settings(200)),
        ('{"version": 1, "colours": "light"}', Settings(100, Colours.LIGHT)),
        ('\ufeff{"version": 1, "text_size": 200, "colours": "dark"}\r\n', Settings(200, Colours.DARK)),
        ('{"version": 1, "text_size": 110, "colours": "dark"}', Settings(100, Colours.DARK)),
        ('{"version": 1, "text_size": "200", "colours": "dark"}', Settings(100, Colours.DARK)),
        ('{"version": 1, "text_size": 200.0, "colours": "dark"}', Settings(100, Colours.DARK)),
        ('{"version": 1, "text_size": true, "colours": "dark"}', Settings(100, Colours.DARK)),
        ('{"version": 1, "text_size": 1e999, "colours": "dark"}', Settings(100, Colours.DARK)),
        ('{"version": 1, "text_size": 200, "colours": "DARK"}', Settings(200)),
        ('{"version": 1, "text_size": 200, "colours": ["dark"]}', Settings(200)),
        ('{"version": 1, "text_size": 200, "colours": null}', Settings(200)),
        ('{"version": 1, "text_size": 200, "language": "ko", "country": "CN", "page": "note:S01"}', Settings(200)),
    ],
)
def test_each_value_falls_back_alone(words: str, settings: Settings) -> None:
    assert parse_settings(words.encode()) == settings


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[1, 2]",
        b'"text_size"',
        b'{"version": 1}',
        b'{"version": 1, "editor": "dark"}',
        b'{"text_size": 200, "colours": "dark"}',
        b'{"version": 2, "text_size": 200, "colours": "dark"}',
        b'{"version": true, "text_size": 200}',
        b'{"version": 1.0, "text_size": 200}',
        b'{"version": "1", "text_size": 200}',
        b'{"version": 1, "text_size": 200',
        b'{"version": 1, "text_size": 200}\0',
        b'\xff{"version": 1, "text_size": 200}',
        '{"version": 1, "text_size": 200}'.encode("utf-16"),
        b"[" * MOST_BYTES,
        b'{"version": 1, "text_size": ' + b"9" * 4000 + b"}!",
        b'{"version": 1, "text_size": 200}' + b" " * MOST_BYTES,
        b"[General]\ntext_size=250\n",
    ],
)
def test_what_is_none_of_ours_is_none(data: bytes) -> None:
    assert parse_settings(data) is None
