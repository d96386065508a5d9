"""Files: the configuration file that is closest to a draft, and those that it extends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factcheck.api import is_file
from factcheck.config import lines
from factcheck.config.keys import KEYS
from factcheck.config.values import merged, value
from factcheck.errors import BadConfig, BadRuleset, meant
from factcheck.model.frozen import frozen
from factcheck.ruleset import toml

OWN = ("factcheck.toml", ".factcheck.toml")
SHARED = "pyproject.toml"
SHARED_NAME = "factcheck"
SECTION = f"tool.{SHARED_NAME}"


@frozen
class Setting:
    """What holds for a key, and who says so: a file and line, the command line, or nobody."""

    value: Any
    origin: str


@frozen(eq=False)
class Found:
    """What one file and those that it extends say; ``folder`` is what its patterns are of."""

    folder: Path
    settings: dict[str, Setting]


class Files:
    """The configuration files of a run, each read once. Its methods raise BadConfig."""

    def __init__(self) -> None:
        self._of_folder: dict[Path, Found | BadConfig | None] = {}

    def closest(self, folder: Path) -> Found | None:
        """What the closest file says to the drafts of a folder (resolved); None where none does."""
        if folder not in self._of_folder:
            self._of_folder[folder] = self._read(folder)
        found = self._of_folder[folder]
        if isinstance(found, BadConfig):
            raise found
        return found

    def _read(self, folder: Path) -> Found | BadConfig | None:
        try:
            own = _of_folder(folder)
            return own if own or folder == folder.parent else self.closest(folder.parent)
        except BadConfig as error:
            return error


def of_file(path: Path) -> Found:
    """What a file says, whatever its name. Raises BadConfig."""
    return _read(path, ())


def _of_folder(folder: Path) -> Found | None:
    for name in OWN:
        if is_file(folder / name):
            return of_file(folder / name)
    shared = folder / SHARED
    if is_file(shared) and _table(shared) is not None:
        return of_file(shared)
    return None


def _read(path: Path, above: tuple[Path, ...]) -> Found:
    table = _table(path)
    if table is None:
        problem = f"there is no [{SECTION}] in this file"
        raise BadConfig(str(path), problem, f"Write it, or use {OWN[0]}.")
    settings = dict(_settings(path, table))
    extended = settings.get("extend")
    if extended is None:
        return Found(path.parent, settings)
    below = _there(extended)
    if below in (*above, path):
        raise BadConfig(extended.origin, "this file extends itself", "Break the circle.")
    base = _read(below, (*above, path))
    whole = dict(base.settings)
    for name, setting in settings.items():
        more = merged(name, whole[name].value, setting.value) if name in whole else setting.value
        whole[name] = Setting(more, setting.origin)
    return Found(path.parent, whole)


def _there(extended: Setting) -> Path:
    path = Path(extended.value)
    if not is_file(path):
        raise BadConfig(extended.origin, f"there is no file {path}", "Check the path of extend.")
    return path.resolve()


def _table(path: Path) -> dict[str, Any] | None:
    try:
        data = path.read_bytes()
        # The file of a whole project, which mostly says nothing of us, need not be parsed for it.
        if path.name == SHARED and b"factcheck" not in data:
            return None
        table = toml.table(str(path), data)
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
        raise BadConfig(str(path), problem, "Make it readable, or leave it out.") from error
    except BadRuleset as error:
        raise BadConfig(error.where, error.problem, error.remedy) from error
    if path.name != SHARED:
        return table
    tool = table.get("tool")
    section = tool.get(SHARED_NAME) if isinstance(tool, dict) else None
    if section is None or isinstance(section, dict):
        return section
    where = lines.of_key(path, data.decode("utf-8-sig"), SHARED_NAME)
    raise BadConfig(where, f"{SECTION!r} must be a table", f"Begin it with [{SECTION}].")


def _settings(path: Path, table: dict[str, Any]) -> Iterator[tuple[str, Setting]]:
    text = path.read_text(encoding="utf-8-sig")
    for name, told in table.items():
        where = lines.of_key(path, text, name)
        if name not in KEYS:
            raise BadConfig(where, f"unknown key {name!r}", _remedy(name, told))
        yield name, Setting(value(where, name, told, path.parent), where)


def _remedy(name: str, told: Any) -> str:
    """What to write instead; a file that is all ours needs no table of ours."""
    section = told.get(SHARED_NAME) if isinstance(told, dict) else None
    if name == SHARED_NAME or isinstance(section, dict):
        head = SECTION if section else SHARED_NAME
        return f"In this file the keys stand without [{head}], which is for {SHARED}."
    return meant(name, KEYS) + f"It takes: {', '.join(KEYS)}."
