"""Rules files: a family, the rules that it runs, and the examples that hold them."""

from __future__ import annotations

from datetime import date
from typing import Any

from factcheck import rules as code
from factcheck.errors import BadRuleset, meant
from factcheck.family import Check, Example
from factcheck.model import patterns as re
from factcheck.model.result import Rule, Severity
from factcheck.ruleset.settings import choice, options, plain
from factcheck.ruleset.toml import Table

FILE = ("family", "rule", "example")
RULE = ("id", "title", "severity", "why")
EXAMPLE = ("text", "expect", "why", "name", "date")
TIERS = (Severity.ERROR, Severity.WARNING, Severity.REVIEW)

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def rules(files: list[tuple[str, Table]]) -> tuple[dict[str, Check], list[Example]]:
    """The rules of one pack by their ids, and its examples; each file as (where, table)."""
    checks: dict[str, Check] = {}
    held: list[Example] = []
    for where, table in files:
        own = _checks(where, table)
        for check in own:
            if check.rule.id in checks:
                _refuse_twin(where, checks[check.rule.id].rule)
            checks[check.rule.id] = check
        held += examples(where, table, tuple(check.rule.id for check in own))
    return checks, held


def _refuse_twin(where: str, first: Rule) -> None:
    remedy = "Rename one; only a later ruleset may replace a rule."
    raise BadRuleset(where, f"the rule {first.id!r} is already in {first.source}", remedy)


def _checks(where: str, table: Table) -> list[Check]:
    name = family(where, table)
    entries = _entries(where, table, "rule")
    if not entries:
        raise BadRuleset(where, "there is no rule in this file", "Begin one with [[rule]].")
    return [_check(f"{where}, rule {at}", name, entry) for at, entry in entries]


def examples(where: str, table: Table, ids: tuple[str, ...]) -> tuple[Example, ...]:
    """The examples of a file, which hold the rules of these ids."""
    return tuple(
        _example(f"{where}, example {at}", entry, ids)
        for at, entry in _entries(where, table, "example")
    )


def family(where: str, table: Table) -> str:
    """The family that a file names."""
    for key in table.keys() - set(FILE):
        raise BadRuleset(where, f"unknown key {key!r}", meant(key, FILE) + _takes(FILE))
    name = _text(where, table, "family")
    if name not in code.families():
        known = code.families()
        remedy = meant(name, known) + f"There are: {', '.join(known)}."
        raise BadRuleset(where, f"there is no family {name!r}", remedy)
    return name


def _entries(where: str, table: Table, key: str) -> list[tuple[int, Table]]:
    entries = table.get(key, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise BadRuleset(where, f"{key!r} must be a list of tables", f"Begin each with [[{key}]].")
    return list(enumerate(entries, start=1))


def _check(where: str, family: str, entry: Table) -> Check:
    runs = code.family(family)
    # Settings first: a misspelt key is told as such, not as the lack of what was meant.
    settings = {key: value for key, value in entry.items() if key not in RULE}
    taken = options(where, settings, runs.options, also=RULE)
    id = _text(where, entry, "id")
    if not _ID.fullmatch(id):
        raise BadRuleset(where, f"{id!r} is not an id", "Use small letters, digits and hyphens.")
    rule = Rule(
        id,
        family,
        _text(where, entry, "title"),
        choice(f"{where}, severity", _text(where, entry, "severity"), TIERS),
        source=where.rpartition(",")[0],
        why=_text(where, entry, "why", ""),
    )
    return Check(rule, runs, taken)


def _example(where: str, entry: Table, ids: tuple[str, ...]) -> Example:
    for key in entry.keys() - set(EXAMPLE):
        raise BadRuleset(where, f"unknown key {key!r}", meant(key, EXAMPLE) + _takes(EXAMPLE))
    return Example(
        ids,
        _text(where, entry, "text"),
        _text(where, entry, "expect"),
        _text(where, entry, "why", ""),
        where,
        _text(where, entry, "name", "example.md"),
        _date(where, entry),
    )


def _date(where: str, entry: Table) -> str | None:
    if "date" not in entry:
        return None
    told = _text(where, entry, "date")
    try:
        return date.fromisoformat(told).isoformat()
    except ValueError as error:
        raise BadRuleset(where, f"{told!r} is not a date", "Write it as 2024-12-30.") from error


def _text(where: str, table: Table, key: str, default: str | None = None) -> str:
    value: Any = table.get(key, default)
    # Of over a thousand examples nearly all are right: no place is made up for a complaint.
    if type(value) is str:
        return value
    if value is None:
        raise BadRuleset(where, f"{key!r} is missing", f'Write: {key} = "..."')
    text: str = plain(f"{where}, {key}", value, str)
    return text


def _takes(keys: tuple[str, ...]) -> str:
    return f"It takes: {', '.join(keys)}."
