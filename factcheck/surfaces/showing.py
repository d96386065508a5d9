"""``factcheck config`` and ``factcheck schema``: what holds for a draft, and what may be set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.api import is_folder
from factcheck.model.frozen import frozen
from factcheck.surfaces.configuring import Told, configs
from factcheck.surfaces.inputs import real
from factcheck.surfaces.screen import Screen, near
from factcheck.surfaces.table import table

SHOWN = 0


@frozen
class Options:
    """What ``factcheck config`` was asked for."""

    path: str
    told: Told
    color: str


def config(options: Options) -> int:
    """Tell every setting that holds for a draft, and who says so. Raises BadConfig."""
    screen = Screen(options.color)
    path = Path(options.path)
    settled = configs(options.told).of(real(path / "draft.md" if is_folder(path) else path))
    settled.ruleset()
    rows = [
        (name, _written(setting.value), near(setting.origin))
        for name, setting in settled.settings.items()
    ]
    screen.say(table(("key", "value", "said by"), rows, screen))
    if settled.ignored:
        screen.say(f"\nDo not run on {options.path}: {', '.join(settled.ignored)}\n")
    return SHOWN


def schema(of: str) -> int:
    """Print the schema of a configuration file, of the report or of the figures."""
    Screen().say(_schemas()[of](), "utf-8")
    return SHOWN


def _schemas() -> dict[str, Callable[[], str]]:
    from factcheck.config import schema as of_config
    from factcheck.render import json

    return {
        "config": of_config.schema_text,
        "report": json.schema_text,
        "figures": lambda: json.schema_text("Listings"),
    }


def _written(value: Any) -> str:
    """A value as one would write it."""
    match value:
        case None:
            return "-"
        case tuple():
            return f"[{', '.join(map(_written, value))}]"
        case Mapping():
            pairs = (f"{_written(key)} = {_written(told)}" for key, told in value.items())
            return f"{{{', '.join(pairs)}}}"
        case date():
            return f'"{value.isoformat()}"'
        case str():
            return f'"{near(value)}"'
        case _:
            return str(value)
