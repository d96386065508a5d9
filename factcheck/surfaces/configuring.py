"""Configuring: the options of the command line that stand in the place of a configuration file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.config.files import OWN, SHARED
from factcheck.config.settled import Configs, Settled
from factcheck.errors import BadConfig
from factcheck.model.frozen import frozen
from factcheck.surfaces.inputs import Draft, real
from factcheck.surfaces.passing_over import IGNORE


@frozen
class Told:
    """What the command line says; None or () = nothing, and then the files hold."""

    config: str | None = None
    isolated: bool = False
    rulesets: tuple[str, ...] = ()
    issue_date: date | None = None
    max_size: int | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[str, ...] = ()
    fail_on: str | None = None
    baseline: str | None = None


def configs(told: Told) -> Configs:
    """The settings of this run. Raises BadConfig."""
    values: dict[str, Any] = {
        "rulesets": told.rulesets,
        "issue-date": told.issue_date,
        "max-size": told.max_size,
        "select": _names(told.select),
        "ignore": _names(told.ignore),
        "per-file-ignores": _ignores(told.per_file_ignores),
        "fail-on": told.fail_on,
        "baseline": told.baseline,
    }
    said = {name: value for name, value in values.items() if value not in (None, (), {})}
    return Configs(said, Path(told.config) if told.config else None, told.isolated)


def files(found: Configs, drafts: Iterable[Draft]) -> Iterator[Path]:
    """What settings and rulesets are read from, and what would be if it were there."""
    folders = {folder: None for draft in drafts for folder in draft.place.parents}
    folders |= dict.fromkeys(real(Path("draft.md")).parents)
    yield from (folder / name for folder in folders for name in (*OWN, SHARED, IGNORE))
    homes = {draft.place.parent for draft in drafts} | {real(Path())}
    for home in sorted(homes):
        # A file that cannot be followed is among those above; what it names nobody knows.
        with suppress(BadConfig):
            yield from _said_by(found.of(home / "draft.md"))


def _said_by(settled: Settled) -> Iterator[Path]:
    """Where the settings stand, and what they name."""
    for setting in settled.settings.values():
        yield Path(setting.origin.rpartition(":")[0] or setting.origin)
    if settled.value("baseline"):
        yield Path(settled.value("baseline"))
    for name in settled.value("rulesets"):
        yield from (Path(name), *Path(name).rglob("*.toml"))


def _names(told: Sequence[str]) -> tuple[str, ...]:
    """ "total,share" is two."""
    return tuple(name for each in told for name in map(str.strip, each.split(",")) if name)


def _ignores(told: Sequence[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for each in told:
        pattern, sign, names = each.rpartition(":")
        if not sign or not pattern or not names:
            where, remedy = f"--per-file-ignores {each}", "Write: --per-file-ignores 'ads/*:total'"
            raise BadConfig(where, "a pattern, a colon and rules are wanted", remedy)
        found[pattern] = (*found.get(pattern, ()), *_names((names,)))
    return found
