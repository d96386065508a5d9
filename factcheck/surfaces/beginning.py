"""``factcheck init``: a configuration file to begin with."""

from __future__ import annotations

from pathlib import Path

from factcheck.api import is_there
from factcheck.config.files import OWN
from factcheck.config.keys import KEYS
from factcheck.errors import BadConfig
from factcheck.surfaces import outputs
from factcheck.surfaces.screen import Screen

DONE = 0
_HEAD = """\
# How factcheck checks these drafts. What stands after a # holds nothing yet: take the # away.
# What holds for a draft, and who says so: factcheck config DRAFT
"""


def init(folder: str) -> int:
    """Write factcheck.toml into a folder, every key in it and none set. Raises BadConfig."""
    for name in OWN:
        if is_there(path := Path(folder) / name):
            raise BadConfig(str(path), "there is one already", "Change that one, or remove it.")
    path = Path(folder) / OWN[0]
    outputs.write(path, text())
    Screen().remark(f"{path}: written; every key is in it, and none is set")
    return DONE


def text() -> str:
    """The file: of each key what it is for and an example, as comments; tables come last."""
    ordered = sorted(KEYS.values(), key=lambda key: key.example.startswith("["))
    parts = [_HEAD, *(f"# {key.help}\n{_commented(key.example)}\n" for key in ordered)]
    return "\n".join(parts)


def _commented(example: str) -> str:
    return "\n".join(f"# {line}" for line in example.splitlines())
