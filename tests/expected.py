"""The relations that a reader finds in a seed, and which results are about them.

``seeds/<draft>.expected.json`` lists them: spans, verdict, tier, whether the text asserts the
relation, and the root of a fault (faults that share a root are one fault).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Spot = tuple[int, int]
Json = dict[str, Any]


@dataclass(frozen=True)
class Expected:
    spots: tuple[Spot, ...]
    verdict: str
    tier: str
    evidence: str
    root: str
    asserted: bool

    @property
    def is_visible_fault(self) -> bool:
        return self.verdict == "conflicts" and self.evidence in {"figures", "form"}

    def is_covered_by(self, result: Json) -> bool:
        """Is the result about this relation?

        It touches two of its places (the only one; of a fault of form, any), and at least half of
        the places it names are places of this relation.
        """
        own = [place for place in result["spans"] if place["role"] != "consequence"]
        inside = sum(any(_touch(place, spot) for spot in self.spots) for place in own)
        hit = sum(any(_touch(place, spot) for place in result["spans"]) for spot in self.spots)
        needed = 1 if self.evidence == "form" else min(2, len(set(self.spots)))
        return 2 * inside >= len(own) and hit >= needed


def expected(seed: Path) -> tuple[Expected, ...]:
    """What is expected of a seed; relations without a place say nothing to hold a result
    against."""
    entries = json.loads(seed.read_text("utf-8"))
    return tuple(_expected(entry) for entry in entries if entry["spans"])


def _expected(entry: Json) -> Expected:
    spots = tuple(dict.fromkeys((start, end) for start, end in entry["spans"]))
    return Expected(
        spots, entry["verdict"], entry["tier"], entry["evidence"], entry["root"], entry["asserted"]
    )


def credited(wanted: list[Expected], results: list[Json]) -> int:
    """How many relations have a result of their own: the largest one-to-one matching."""
    taken: dict[int, int] = {}

    def finds(at: int, seen: set[int]) -> bool:
        for place in _covering(wanted[at], results, seen):
            seen.add(place)
            if place not in taken or finds(taken[place], seen):
                taken[place] = at
                return True
        return False

    return sum(finds(at, set()) for at in range(len(wanted)))


def _covering(wanted: Expected, results: list[Json], seen: set[int]) -> Iterator[int]:
    for place, result in enumerate(results):
        if place not in seen and wanted.is_covered_by(result):
            yield place


def _touch(place: Json, spot: Spot) -> bool:
    return bool(place["start"] < spot[1] and spot[0] < place["end"])
