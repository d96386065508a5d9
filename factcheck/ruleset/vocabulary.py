"""How the packs speak: their words files, merged by name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from factcheck.errors import BadRuleset
from factcheck.model.words import Words
from factcheck.ruleset.toml import Table


def words(files: Iterable[tuple[str, str, Table]]) -> Words:
    """What the files say: (where, name, table), a later pack after those that it adds to."""
    tables: Table = {}
    for where, name, table in files:
        tables[name] = _merged(tables.get(name, {}), table, where)
    return Words(tables)


def _merged(base: Table, more: Table, where: str) -> Table:
    """Tables merge, lists grow, anything else is replaced."""
    result = dict(base)
    for key, value in more.items():
        if key not in base and _holds_phrases(base.values()) and not _is_phrases(value):
            raise BadRuleset(f"{where}: {key}", "this is not a list of texts", _TEXTS)
        result[key] = _joined(base[key], value, f"{where}: {key}") if key in base else value
    return result


def _joined(base: Any, more: Any, where: str) -> Any:
    match base, more:
        case dict(), dict():
            return _merged(base, more, where)
        case list(), list():
            if _is_phrases(base) and not _is_phrases(more):
                raise BadRuleset(where, "an earlier pack has texts here", _TEXTS)
            return [*base, *more]
        case (dict() | list(), _) | (_, dict() | list()):
            remedy = f"Write {_kind(base)} here too."
            raise BadRuleset(where, f"an earlier pack has {_kind(base)} here", remedy)
        case _:
            return more


def _holds_phrases(values: Iterable[Any]) -> bool:
    """Are they lists of texts, every one? Then so is what is added to them."""
    known = list(values)
    return bool(known) and all(map(_is_phrases, known))


def _is_phrases(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, str) for each in value)


_TEXTS = 'Write texts in quotation marks: ["about", "some"].'


def _kind(value: Any) -> str:
    match value:
        case dict():
            return "a table"
        case list():
            return "a list"
        case _:
            return "a single value"
