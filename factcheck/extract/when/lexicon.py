"""Lexicon: the calendar's words, made ready for patterns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

# Between two words of a date; a line may end there.
SPACE = r"\s{1,2}"


@frozen(eq=False)
class Lexicon:
    """``rulesets/general/words/dates.toml`` as tables and as pieces of patterns.

    ``month`` is a pattern of any month's name, with the full stop of a short one, ``month_names``
    are these as they may be met by it, and ``month_like`` is a short pattern that meets them all;
    ``before`` and ``after`` are sets of words that stand there, by their use.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    ordinals: Mapping[str, int]
    numbers: Mapping[str, int]
    centuries: Mapping[str, int]
    turns: Mapping[str, int]
    days: Mapping[str, int]
    clock: Mapping[str, str]
    hours: tuple[str, ...]
    past_hour: tuple[str, ...]
    to_hour: tuple[str, ...]
    zones: Mapping[str, str]
    spoken: Mapping[str, int]
    spoken_hundreds: Mapping[str, int]
    years_before: tuple[str, ...]
    years_after: tuple[str, ...]
    same: tuple[str, ...]
    fiscal: tuple[str, ...]
    fiscal_short: str
    vague: tuple[str, ...]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    changes: frozenset[str]
    before: Mapping[str, frozenset[str]]
    after: Mapping[str, frozenset[str]]
    full_months: frozenset[str]
    month_names: frozenset[str]
    month: str
    month_like: str


@lru_cache(maxsize=8)
def lexicon(words: Words) -> Lexicon | None:
    """None where no ruleset speaks of dates."""
    table = words.table("dates")
    if not table:
        return None
    numbers = words.table("numbers")
    full, short = _with_capitals(table["months"]), _with_capitals(table["months_short"])
    month = rf"(?:{any_of(full)}\b|{any_of(short)}\b\.?)"
    return Lexicon(
        months={**full, **short},
        weekdays=_with_capitals(table["weekdays"]),
        short_weekdays=table["weekdays_short"],
        ordinals=table["ordinals"],
        numbers=table["numbers"],
        centuries=table["centuries"],
        turns=table["turns"],
        days=table["days"],
        clock=table["clock"],
        hours=tuple(table["hours"]),
        past_hour=tuple(table["past"]),
        to_hour=tuple(table["to"]),
        zones=table["zones"],
        spoken={**numbers.get("ones", {}), **numbers.get("tens", {})},
        spoken_hundreds=table["spoken"],
        years_before=tuple(table["open_years"]["before"]),
        years_after=tuple(table["open_years"]["after"]),
        same=tuple(table["open_years"]["same"]),
        fiscal=tuple(table["fiscal"]["words"]),
        fiscal_short=table["fiscal"]["short"],
        vague=tuple(table["vague"]["words"]),
        prefixes=tuple(table["vague"]["prefixes"]),
        suffixes=tuple(table["vague"]["suffixes"]),
        changes=frozenset(words.table("directions").get("up", ()))
        | frozenset(words.table("directions").get("down", ())),
        before=_sets(table["before"]),
        after=_sets(table["after"]),
        full_months=frozenset(full),
        month_names=frozenset({*full, *short, *(f"{name}." for name in short)}),
        month=month,
        month_like=_like({**full, **short}) or month,
    )


def any_of(names: Iterable[str]) -> str:
    """A pattern of all the names, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})"


def _like(names: Mapping[str, int]) -> str:
    """A pattern of all words that look like one of these, with a full stop or without; "" where
    they are more than words."""
    if not all(map(str.isalpha, names)):
        return ""
    initials = "".join(sorted({name[0] for name in names}))
    lengths = [len(name) for name in names]
    return rf"(?:[{re.escape(initials)}]\w{{{min(lengths) - 1},{max(lengths) - 1}}}\b\.?)"


def _with_capitals(names: Mapping[str, int]) -> dict[str, int]:
    return {**names, **{name.upper(): number for name, number in names.items()}}


def _sets(table: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    return {use: frozenset(words) for use, words in table.items()}
