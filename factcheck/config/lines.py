"""Lines: where in a configuration file a key stands, and a name that is said under it."""

from __future__ import annotations

from pathlib import Path

from factcheck.model import patterns as re


def of_key(path: Path, text: str, name: str) -> str:
    """The place of a key in the text of its file: "factcheck.toml:7", or the head of its table."""
    quoted = rf"""["']?{re.escape(name)}["']?"""
    key = re.search(
        rf"^[ \t]*(?:{quoted}[ \t]*[=.]|\[[\w. \"-]*?{quoted}[\].])", text, re.MULTILINE
    )
    return f"{path}:{text.count(chr(10), 0, key.start()) + 1}" if key else str(path)


def of_name(origin: str, name: str) -> str:
    """The place of a name that is said under a key: in its table, or in a list of several lines.

    ``origin`` is the place of the key, or says that no file has set it.
    """
    path, _, line = origin.rpartition(":")
    if not path or not line.isdecimal():
        return origin
    try:
        lines = Path(path).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return origin
    said = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    for number, each in enumerate(lines[int(line) - 1 :], start=int(line)):
        if said.search(each.partition("#")[0]):
            return f"{path}:{number}"
    return origin
