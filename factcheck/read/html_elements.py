"""The elements of a page that are open, and how deep they may stand in each other."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from factcheck.read.html_tags import Frame

_DEEPEST = 512
"""Browsers nest no deeper either; what stands deeper is read as if it stood here."""


class Element(NamedTuple):
    """An element that is open, the frame around it, and how its words are shown."""

    name: str
    frame: Frame
    manner: str


class Elements:
    def __init__(self) -> None:
        self._open: list[Element] = []
        self._counts: Counter[str] = Counter()
        self._deeper: Counter[str] = Counter()

    def has(self, name: str) -> bool:
        return self._counts[name] > 0

    def is_too_deep(self, name: str) -> bool:
        """Is there no room for one more? Its end is then waited for, and passed over."""
        if len(self._open) < _DEEPEST:
            return False
        self._deeper[name] += 1
        return True

    def push(self, element: Element) -> None:
        self._open.append(element)
        self._counts[element.name] += 1

    def end(self, name: str, bounds: frozenset[str]) -> list[Element]:
        """End the innermost element of this name, and all in it; none beyond the bounds."""
        if self._deeper[name]:
            self._deeper[name] -= 1
            return []
        return self.end_any(frozenset({name}), bounds) if self._counts[name] else []

    def end_any(self, names: frozenset[str], bounds: frozenset[str]) -> list[Element]:
        """End the innermost element of one of these names, as ``end`` does."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at].name in names:
                return self._end_from(at)
            if self._open[at].name in bounds:
                break
        return []

    def end_all(self) -> list[Element]:
        return self._end_from(0)

    def _end_from(self, at: int) -> list[Element]:
        """The elements that end, the innermost first."""
        ended = self._open[at:]
        del self._open[at:]
        self._counts.subtract(element.name for element in ended)
        return ended[::-1]
