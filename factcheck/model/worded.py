r"""Worded patterns: the shape is code, the words in it are data.

``Worded("wholes", r"\sof\s{pronouns}\b")`` meets " of them": ``{pronouns}`` stands for any of the
words that ``rulesets/<pack>/words/wholes.toml`` lists by that name; ``Worded("ties.lists", ...)``
takes those of the table ``[lists]`` of ties.toml.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

HOLE = re.compile(r"\{([a-z_]+)\}")
"""A list by its name; what is repeated, ``{0,3}``, has none."""


@frozen(eq=False)
class Worded:
    """A pattern with holes for words of one file, or of a table in it."""

    file: str
    shape: str
    flags: int = 0

    def of(self, words: Words) -> re.Pattern[str]:
        """The pattern, with the words of a ruleset in it; of a list that no pack has, none."""
        return _filled(self, words)

    def lists(self, words: Words) -> Mapping[str, Any]:
        """What the file says, or its table; empty where no pack has it."""
        file, _, name = self.file.partition(".")
        table = words.table(file)
        return table.get(name, {}) if name else table

    def listed(self, hole: str, words: Words) -> tuple[str, ...]:
        """The words of one of its lists; none where no pack has it."""
        return tuple(self.lists(words).get(hole, ()))

    @property
    def holes(self) -> frozenset[str]:
        """The names of the lists that it asks for."""
        return frozenset(HOLE.findall(self.shape))


@lru_cache(maxsize=2048)
def _filled(worded: Worded, words: Words) -> re.Pattern[str]:
    lists = worded.lists(words)

    def any_of(hole: re.Match[str]) -> str:
        return f"(?:{re.either(lists.get(hole[1], ()))})"

    return re.compile(HOLE.sub(any_of, worded.shape), worded.flags)
