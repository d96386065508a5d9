"""Settled: what holds for one draft, and the rules that run on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from factcheck import ruleset
from factcheck.api import is_there
from factcheck.config.files import Files, Found, Setting, of_file
from factcheck.config.keys import ALL, KEYS
from factcheck.config.lines import of_name
from factcheck.config.patterns import matches
from factcheck.errors import BadConfig, BadRuleset, meant
from factcheck.family import Check, Ruleset
from factcheck.model.frozen import frozen, replace
from factcheck.model.result import Severity

DEFAULT, COMMAND_LINE = "default", "command line"


@frozen(eq=False)
class Settled:
    """What holds for a draft: every key with its value and its origin."""

    settings: Mapping[str, Setting]
    ignored: tuple[str, ...] = ()

    def value(self, name: str) -> Any:
        return self.settings[name].value

    @property
    def issue_date(self) -> date | None:
        found: date | None = self.value("issue-date")
        return found

    @property
    def max_size(self) -> int:
        return int(self.value("max-size"))

    def ruleset(self) -> Ruleset:
        """The rules that run, each in its tier. Raises BadConfig and BadRuleset."""
        with self._places():
            return _chosen(*self.choice)

    @property
    def choice(self) -> tuple[_Choice, tuple[_Named, ...]]:
        """All that its rules follow from, and where each of them is named."""
        return self._choice, tuple(self._named)

    @property
    def _named(self) -> Iterator[_Named]:
        """The rules and families that are named, key by key."""
        for key in ("select", "ignore", "tiers"):
            yield _Named(self.settings[key].origin, tuple(self.value(key)))
        ignores: Mapping[str, tuple[str, ...]] = self.value("per-file-ignores")
        named = dict.fromkeys(name for names in ignores.values() for name in names)
        yield _Named(self.settings["per-file-ignores"].origin, tuple(named))

    @property
    def digest(self) -> str:
        """That of its ruleset, which need not be made for it. Raises BadConfig and BadRuleset."""
        with self._places():
            return _digest(self._choice)

    @contextmanager
    def _places(self) -> Iterator[None]:
        """A ruleset that is not there is told with the line of the file that names it."""
        told = self.settings["rulesets"]
        try:
            yield
        except BadRuleset as error:
            is_missing = error.where in told.value and not is_there(error.where)
            if is_missing and told.origin != COMMAND_LINE:
                raise BadConfig(told.origin, error.problem, error.remedy) from error
            raise

    @property
    def _choice(self) -> _Choice:
        tiers: Mapping[str, str] = self.value("tiers")
        ignore = (*self.value("ignore"), *self.ignored)
        return _Choice(self.value("rulesets"), self.value("select"), ignore, tuple(tiers.items()))


class Configs:
    """The settings of drafts: the command line first, then the closest file, then the defaults."""

    def __init__(self, told: Mapping[str, Any], file: Path | None, is_isolated: bool) -> None:
        self._told = {name: Setting(value, COMMAND_LINE) for name, value in told.items()}
        self._file = of_file(file.resolve()) if file else None
        self._is_isolated = is_isolated
        self._files = Files()

    def of(self, place: Path) -> Settled:
        """What holds for a draft at a place (resolved). Raises BadConfig."""
        found = self.found(place.parent)
        settings = {name: Setting(key.default, DEFAULT) for name, key in KEYS.items()}
        settings |= found.settings if found else {}
        settings |= self._told
        # Patterns of a file are of its folder, those of the command line of the one we are in.
        is_told = "per-file-ignores" in self._told
        base = Path.cwd() if is_told or found is None else found.folder
        ignores: Mapping[str, tuple[str, ...]] = settings["per-file-ignores"].value
        ignored = [
            name
            for pattern, names in ignores.items()
            if matches((pattern,), place, base)
            for name in names
        ]
        return Settled(settings, tuple(dict.fromkeys(ignored)))

    def without_files(self) -> Configs:
        """What the command line says alone."""
        told = {name: setting.value for name, setting in self._told.items()}
        return Configs(told, None, is_isolated=True)

    def found(self, folder: Path) -> Found | None:
        """The file that holds in a folder. Raises BadConfig."""
        if self._file is not None or self._is_isolated:
            return self._file
        return self._files.closest(folder)


class _Choice(NamedTuple):
    """What makes a ruleset: all of it tells its digest."""

    rulesets: tuple[str, ...]
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    tiers: tuple[tuple[str, str], ...]


class _Named(NamedTuple):
    """Names of rules and families, and where they are said."""

    origin: str
    names: tuple[str, ...]


def forget() -> None:
    """Read rulesets anew the next time: a run that lasts sees their files change."""
    for known in (_packs, _digest, _chosen):
        known.cache_clear()


@lru_cache(maxsize=64)
def _packs(names: tuple[str, ...]) -> tuple[ruleset.Pack, ...]:
    """The files of these rulesets, read once in a run."""
    return ruleset.chosen(names)


@lru_cache(maxsize=64)
def _digest(choice: _Choice) -> str:
    told = f"{ruleset.digest(_packs(choice.rulesets))} {choice[1:]}"
    return sha256(told.encode("utf-8", "replace")).hexdigest()


@lru_cache(maxsize=64)
def _chosen(choice: _Choice, named: tuple[_Named, ...]) -> Ruleset:
    rulesets, select, ignore, tiers = choice
    loaded = ruleset.made(_packs(rulesets))
    for origin, names in named:
        _refuse_unknown(origin, names, loaded.names)
    checks = (
        _in_tier(check, dict(tiers))
        for check in loaded.checks
        if _is_named(check, select) and not _is_named(check, ignore)
    )
    return replace(loaded, checks=tuple(checks), digest=_digest(choice))


def _is_named(check: Check, names: tuple[str, ...]) -> bool:
    return ALL in names or check.rule.id in names or check.rule.family in names


def _in_tier(check: Check, tiers: Mapping[str, str]) -> Check:
    names = (check.rule.id, check.rule.family, ALL)
    tier = next((tiers[name] for name in names if name in tiers), None)
    if tier is None:
        return check
    return replace(check, rule=replace(check.rule, severity=Severity(tier)))


def _refuse_unknown(origin: str, names: Iterable[str], known: frozenset[str]) -> None:
    for name in names:
        if name != ALL and name not in known:
            remedy = meant(name, sorted(known)) + "All of them: factcheck rules"
            problem = f"there is no rule or family {name!r}"
            raise BadConfig(of_name(origin, name), problem, remedy)
