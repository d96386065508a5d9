"""Marks: the word right before a figure that says what part it plays ("rose *from* 17 *to* 10")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.span import Span
from factcheck.model.words import Words

_WORD = re.compile(r"[^\s,;:()]+")
_REACH = 60
_FILLERS = 3


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words that join figures, by what they make of them."""

    before: Mapping[str, TieKind]
    fillers: frozenset[str]
    equals: frozenset[str]
    of: frozenset[str]
    apart: frozenset[str]
    pronouns: frozenset[str]


@dataclass(frozen=True, slots=True)
class Mark:
    """What part a figure plays, and the words that say so."""

    kind: TieKind
    words: Span


@lru_cache(maxsize=8)
def grammar(words: Words) -> Grammar:
    table = words.table("ties")
    before = table.get("before", {})
    kinds = {kind.value for kind in TieKind}
    return Grammar(
        before={
            said: TieKind(name)
            for name, all_said in before.items()
            if name in kinds
            for said in all_said
        },
        fillers=frozenset(before.get("fillers", ())),
        equals=frozenset(table.get("between", {}).get("equals", ())),
        of=frozenset(table.get("between", {}).get("of", ())),
        apart=frozenset(table.get("apart", {}).get("words", ())),
        pronouns=frozenset(table.get("pronouns", {}).get("words", ())),
    )


def mark(claim: Claim, grammar: Grammar) -> Mark | None:
    """The mark of a figure: the longest joining phrase right before it, a few fillers aside."""
    figure = claim.figure
    start = max(figure.sentence[0], figure.lead - _REACH)
    found = list(_WORD.finditer(figure.block.prose, start, figure.lead))
    for skipped in range(min(_FILLERS + 1, len(found))):
        end = len(found) - skipped
        for length in (3, 2, 1):
            phrase = found[max(0, end - length) : end]
            kind = grammar.before.get(" ".join(word.group().lower() for word in phrase))
            if kind is not None:
                return Mark(kind, figure.block.span_of(phrase[0].start(), phrase[-1].end()))
        if found[end - 1].group().lower() not in grammar.fillers:
            return None
    return None
