"""Calculations: sums and products that the text prints, "2 × 14 = 28 days", side by side.

Each side of "a + b = c × d = e" is a tree of figures. A side is left out where more belongs to it
than figures: "x + 3 = 7", "f(3) + 4 = 7", "3 + 4 = 7y".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from factcheck.align.edges import is_begun, is_ended, is_meant_otherwise
from factcheck.align.operators import Joint, Operators, joint, operators
from factcheck.align.sides import Side, is_slashed, side
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind, Modifier
from factcheck.model.words import Words

Calculation = tuple[Side, ...]
"""The sides that are said to be equal, in the order of the text."""

_MARKS = frozenset("=≈≃≅")
_NO_OPERANDS = frozenset({Kind.NAME, Kind.SCORE, Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.MULTIPLE})
_MOST = 64
"""No calculation in a text has more operands."""

_Run = tuple[tuple[Claim, ...], tuple[Joint, ...]]


def calculations(claims: tuple[Claim, ...], words: Words) -> Iterator[Calculation]:
    """The calculations of a document, in order."""
    known = operators(words)
    for _, together in groupby(claims, key=lambda claim: claim.figure.block.index):
        figures = tuple(together)
        if len(figures) > 1 and _may_calculate(figures[0].figure.block.prose, known):
            for run in _runs(figures, known):
                sides = _sides(run, words)
                if len(sides) > 1:
                    yield sides


def _may_calculate(prose: str, known: Operators) -> bool:
    """Is there a sign of equality, or a word or sign of calculating?"""
    if not _MARKS.isdisjoint(prose):
        return True
    return any(map(prose.__contains__, known.spaced))


def _runs(claims: tuple[Claim, ...], known: Operators) -> Iterator[_Run]:
    """Figures with nothing but operators between them."""
    figures, joints = [claims[0]], list[Joint]()
    for left, right in pairwise(claims):
        is_pair = _is_operand(left) and _is_operand(right)
        joined = joint(left, right, known) if is_pair else None
        if joined is None:
            yield tuple(figures), tuple(joints)
            figures, joints = [], []
        else:
            joints.append(joined)
        figures.append(right)
    yield tuple(figures), tuple(joints)


def _is_operand(claim: Claim) -> bool:
    figure = claim.figure
    if figure.kind in _NO_OPERANDS or figure.value is None or figure.quantity is None:
        return False
    if figure.kind is Kind.YEAR and figure.modifier is not Modifier.EXACT:
        # "About 1960" is told in days.
        return False
    return not figure.quantity.unit.offset and not figure.style.is_word


def _sides(run: _Run, words: Words) -> Calculation:
    """The longest row of sides that hold figures alone."""
    figures, joints = run
    ends = [place for place, each in enumerate(joints) if each.operator is None]
    if not ends or len(figures) > _MOST or not _is_calculated(run):
        return ()
    if is_meant_otherwise(figures[0], figures[-1], words):
        return ()
    around = (None, *joints, None)
    bounds = (-1, *ends, len(joints))
    sides = [
        side(figures[before + 1 : after + 1], around[before + 1 : after + 2])
        for before, after in pairwise(bounds)
    ]
    sides[0] = sides[0] if is_begun(figures[0], words) else None
    is_worded = any(joints[end].is_word for end in ends)
    sides[-1] = sides[-1] if is_ended(figures[-1], is_worded) else None
    for place, end in enumerate(ends):
        # "A 16-bit id gives 2^16": a single figure is not worked out.
        if joints[end].is_word and end - bounds[place] == 1:
            sides[place] = None
    return _longest_row(sides)


def _is_calculated(run: _Run) -> bool:
    """Is there more between the figures than equality, or is one of them calculated itself?"""
    figures, joints = run
    has_sign = any(each.operator is not None or each.power > 1 for each in joints)
    return has_sign or any(map(is_slashed, figures))


def _longest_row(sides: list[Side | None]) -> Calculation:
    """The longest row of sides that stand next to each other."""
    rows = list[tuple[Side, ...]]()
    for is_side, row in groupby(sides, key=lambda each: each is not None):
        if is_side:
            rows.append(tuple(each for each in row if each is not None))
    return max(rows, key=len, default=())
