"""Chains: figures of a sentence between which nothing begins anew.

In "sales rose 20% to $12m from $10m and costs fell 5% to $3m" the first three stand in one chain,
the last two in another: "and", "while", a semicolon or another word of change begins something
else. What stands in different chains is not held together.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

from factcheck.align.grammar import Grammar
from factcheck.align.marks import Mark
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind

Marks = Mapping[Claim, Mark | None]
Chain = tuple[Claim, ...]

NEVER_LEVEL = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME, Kind.NAME, Kind.ORDINAL, Kind.SCORE})
MOST_WORDS = 16
"""Two figures with more words between them are not told together."""
OWN = 4
"""The word of a change stands at most so many words from it: "an increase of about 20%"."""

_BELOW = 8
_MODIFIERS = 5
"""So many words may stand between a number and the noun it counts."""
_WORD = re.compile(r"[a-z][\w'-]*|[;:•@]")
_BRACKETS = re.compile(r"\)[^()]*\(")
"""Each bracket tells of its own thing: "A (up 5% from 20), B (up 6% from 50)"."""
_DATE = "@"
"""Stands for a date between two figures: "between 2012 and 2017" begins nothing."""
_AUXILIARIES = (["has"], ["have"], ["had"])
_DATING = frozenset({"between", "and"})


def chains(sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar) -> Iterator[Chain]:
    """The chains of a sentence, in order; figures that can be no part of a change are left out."""
    chain: list[Claim] = []
    passed: list[Claim] = []
    for claim in sentence:
        is_level = claim.figure.kind not in NEVER_LEVEL and claim.figure.quantity is not None
        if not is_level or _is_below(claim, grammar):
            passed.append(claim)
            continue
        if chain and _is_apart(chain[-1], claim, passed, marks, grammar):
            yield tuple(chain)
            chain = []
        chain.append(claim)
        passed = []
    if chain:
        yield tuple(chain)


def _is_below(claim: Claim, grammar: Grammar) -> bool:
    """ "8.8 *per 100,000* against 2.2": what a rate is told of is no end of its change."""
    figure = claim.figure
    before = figure.block.prose[max(0, figure.lead - _BELOW) : figure.lead].lower().split()
    return figure.kind is Kind.COUNT and bool(before) and before[-1] in grammar.below


def words_between(left: Claim, right: Claim, marks: Marks) -> list[str]:
    """The words between two figures, but for those that mark the right one ("up from")."""
    return _glue(left, right, [], marks)


def neighbours(chain: Chain) -> Iterator[tuple[Claim, Claim]]:
    return itertools.pairwise(chain)


def _is_apart(
    left: Claim, right: Claim, passed: list[Claim], marks: Marks, grammar: Grammar
) -> bool:
    """Does something else begin between two neighbours?"""
    its = marks[right]
    end = right.figure.lead if its is None else max(left.figure.end, its.start)
    if _BRACKETS.search(left.figure.block.prose, left.figure.end, end):
        return True
    glue = _glue(left, right, passed, marks)
    is_level = Role.CHANGE not in (left.role, right.role) and its is not None
    if is_level and _leads_another(glue, grammar):
        return True
    if left.role is Role.CHANGE:
        glue = _without_own(glue, grammar)
        if left.figure.kind is Kind.MULTIPLE:
            glue = [word for word in glue if word != ":"]
    if right.role is Role.CHANGE:
        glue = _without_own(glue[::-1], grammar)[::-1]
        # "The sales of the yard ($5m) *have* fallen 9%": a bracket tells the figure of the subject.
        if left.figure.block.prose.startswith(")", left.figure.end) and glue in _AUXILIARIES:
            glue = []
    elif marks[right] is not None:
        glue = _without_repetition(glue, grammar)
    return len(glue) > MOST_WORDS or any(
        (word in grammar.apart or word in grammar.changing)
        and not (word in _DATING and behind == _DATE)
        for word, behind in itertools.pairwise([*glue, ""])
    )


def _glue(left: Claim, right: Claim, passed: list[Claim], marks: Marks) -> list[str]:
    """The words between two figures, each date among them one sign."""
    prose, its, at = left.figure.block.prose, marks[right], _end_of_noun(left)
    end = right.figure.lead if its is None else its.start
    said = []
    for date in passed:
        said += [prose[at : date.figure.start], _DATE]
        at = max(at, date.figure.end)
    said.append(prose[at : max(at, end)])
    return _WORD.findall(" ".join(said).lower())


def _leads_another(glue: list[str], grammar: Grammar) -> bool:
    """ "1,240 cases, down from 1,386, *bringing the tally* to 88,914"; "pushing *it* to" not."""
    return any(
        word in grammar.leading and behind not in grammar.pronouns
        for word, behind in itertools.pairwise(glue)
    )


def _end_of_noun(claim: Claim) -> int:
    """Where what is counted is named: "376 *home and export orders*" begins nothing with "and"."""
    figure = claim.figure
    if figure.kind is not Kind.COUNT or figure.quantity is None or not figure.quantity.unit.symbol:
        return figure.end
    noun = re.escape(figure.quantity.unit.symbol)
    its = re.compile(rf"(?:[\s-]\w+){{0,{_MODIFIERS}}}?[\s-]{noun}\w{{0,3}}\b", re.IGNORECASE)
    found = its.match(figure.block.prose, figure.end, figure.sentence[1])
    return found.end() if found is not None else figure.end


def _without_own(glue: list[str], grammar: Grammar) -> list[str]:
    """Words that begin at a change, without the word that makes it one: "25% *increase* in"."""
    for place in range(min(OWN, len(glue)) - 1, -1, -1):
        if glue[place] in grammar.changing and not set(glue[:place]) & grammar.apart:
            return glue[place + 1 :]
    return glue


def _without_repetition(glue: list[str], grammar: Grammar) -> list[str]:
    """Words before a start or an end, without the change said once more.

    "Doubled, *soaring* from 26%"; "$12m, *an increase* from $10m"; "to 5%, *down sharply* from".
    """
    if glue and glue[-1] in grammar.changing:
        is_short = glue[:-1] in (["a"], ["an"])
        return glue[:-1] if is_short or glue[-1].endswith("ing") else glue
    return [] if glue and glue[0] in ("up", "down") and len(glue) <= OWN else glue
