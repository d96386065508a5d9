"""Labels: the words in which tables name their rows and columns."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.stems import stem
from factcheck.model.words import Words


@frozen
class Labels:
    """The vocabulary of labels: see ``words/tables.toml``."""

    silent: frozenset[str]
    optional: frozenset[str]
    empty: frozenset[str]
    shifts: frozenset[str]
    changes: frozenset[str]
    breaks: re.Pattern[str]
    otherwise: re.Pattern[str]
    parts: re.Pattern[str]
    calendar: frozenset[str]
    verbs: frozenset[str]
    words: Words


@lru_cache(maxsize=8)
def labels(words: Words) -> Labels:
    table = words.table("tables").get("labels", {})
    stems = {key: frozenset(map(stem, said)) for key, said in table.items()}
    none: frozenset[str] = frozenset()
    return Labels(
        silent=frozenset(table.get("silent", ())),
        optional=stems.get("optional", none),
        empty=stems.get("empty", none),
        shifts=stems.get("shifts", none),
        changes=stems.get("changes", none),
        breaks=_any(table.get("breaks", ())),
        otherwise=_any(table.get("otherwise", ())),
        parts=_any(table.get("parts", ())),
        calendar=frozenset(table.get("calendar", ())),
        verbs=frozenset(table.get("verbs", ())),
        words=words,
    )


def _any(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(phrases)})\b", re.I)
