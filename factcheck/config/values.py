"""Values: what a configuration file says for a key, held against what the key takes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.api import is_there
from factcheck.config.keys import ADDRESS, FAIL_ON, KEYS, TIERS, Form, Key
from factcheck.config.lines import of_name
from factcheck.errors import BadConfig, meant
from factcheck.model import patterns as re

_SHIPPED_NAME = str.isidentifier


def value(where: str, name: str, told: Any, folder: Path) -> Any:
    """The value in the form that the key has, frozen; paths are resolved from ``folder``.

    Raises BadConfig, with ``where`` as its place.
    """
    key = KEYS[name]
    found = _formed(where, name, told, key)
    if not key.is_path:
        return found
    if isinstance(found, tuple):
        return tuple(_path(each, folder) for each in found)
    return _path(found, folder)


def _path(told: str, folder: Path) -> str:
    """A path as seen from here; the name of a shipped ruleset stays a name."""
    is_name = _SHIPPED_NAME(told) and not is_there(folder / told)
    return told if is_name else str(folder / told)


def _formed(where: str, name: str, told: Any, key: Key) -> Any:
    match key.form:
        case Form.TEXT if isinstance(told, str) and told:
            return told
        case Form.ADDRESS if isinstance(told, str) and re.search(ADDRESS, told):
            return told
        case Form.DATE if isinstance(told, str):
            return _date(where, told)
        case Form.SIZE if type(told) is int and told >= 1:
            return told
        case Form.FAIL_ON if isinstance(told, str):
            return _choice(where, told, FAIL_ON)
        case Form.NAMES if _is_names(told):
            return tuple(told)
        case Form.LISTS if isinstance(told, dict) and all(map(_is_names, told.values())):
            return {pattern: tuple(names) for pattern, names in told.items()}
        case Form.TIERS if isinstance(told, dict):
            return {rule: _choice(of_name(where, rule), tier, TIERS) for rule, tier in told.items()}
        case _:
            problem = f"{name!r} must be {key.form.value}"
            raise BadConfig(where, problem, f"Write: {key.example.splitlines()[-1]}")


def _is_names(told: Any) -> bool:
    return isinstance(told, list) and all(isinstance(each, str) and each for each in told)


def _date(where: str, told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError as error:
        raise BadConfig(where, f"{told!r} is not a date", "Write it as 2024-12-30.") from error


def _choice(where: str, told: Any, known: tuple[str, ...]) -> str:
    if isinstance(told, str) and told in known:
        return told
    remedy = meant(str(told), known) + f"Choose from: {', '.join(known)}."
    raise BadConfig(where, f"{told!r} is not among the choices", remedy)


def merged(name: str, base: Any, more: Any) -> Any:
    """What holds of two files for one key: tables grow, anything else is replaced."""
    if isinstance(base, Mapping) and isinstance(more, Mapping):
        return {**base, **more}
    return more
