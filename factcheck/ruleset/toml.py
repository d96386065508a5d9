"""TOML: what a ruleset file says, as plain tables."""

from __future__ import annotations

import json
from datetime import date, time
from fractions import Fraction
from typing import Any

from factcheck.errors import BadRuleset
from factcheck.model import patterns as re
from factcheck.ruleset import cache

Table = dict[str, Any]

_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)$")
_END = " (at end of document)"


def tables(files: list[tuple[str, bytes]]) -> list[Table]:
    """What these files say, each given as where it stands and its content.

    Numbers with a decimal point are ``Fraction``s, dates are ISO text. Raises BadRuleset.
    """
    key = cache.key([data for _, data in files])
    kept = cache.recall(key)
    known = _loads(kept) if kept is not None else None
    if known is not None and len(known) == len(files):
        return known
    told = f"[{','.join(_dumps(where, data) for where, data in files)}]"
    cache.keep(key, told)
    return _loads(told) or []


def table(where: str, data: bytes) -> Table:
    """What one file says; nothing is kept."""
    (only,) = _loads(f"[{_dumps(where, data)}]") or [{}]
    return only


def _dumps(where: str, data: bytes) -> str:
    try:
        return json.dumps(_parsed(where, data), default=_iso, allow_nan=False)
    except ValueError as error:
        raise BadRuleset(where, "a number is infinite, or none", "Write a finite one.") from error


def _parsed(where: str, data: bytes) -> Table:
    import tomllib

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        number = data.count(b"\n", 0, error.start) + 1
        raise BadRuleset(f"{where}:{number}", "is not UTF-8", "Save it as UTF-8 text.") from error
    except RecursionError as error:
        raise BadRuleset(where, "is nested too deeply", "Write flat tables.") from error
    except ValueError as error:
        # Beside what tomllib calls its own: numbers of thousands of digits.
        told, line = _located(str(error), data)
        raise BadRuleset(f"{where}{line}", told, "Mend the TOML there: https://toml.io") from error


def _loads(text: str) -> list[Table] | None:
    """The tables again; None where the text holds something else."""
    try:
        # "0.1" in a file is one tenth, not the binary number nearest to it.
        told = json.loads(text, parse_float=Fraction)
    except ValueError:
        return None
    is_ours = isinstance(told, list) and all(isinstance(table, dict) for table in told)
    return told if is_ours else None


def _iso(value: date | time) -> str:
    return value.isoformat()


def _located(message: str, data: bytes) -> tuple[str, str]:
    """tomllib's message, and its place in the form of a compiler: ":3:5"."""
    if message.endswith(_END):
        return message.removesuffix(_END), f":{len(data.splitlines())}"
    place = _PLACE.search(message)
    if place is None:
        return message, ""
    return message[: place.start()], f":{place[1]}:{place[2]}"
