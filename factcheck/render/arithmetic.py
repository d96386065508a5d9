"""Arithmetic: the rows of the table in which a finding is worked out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factcheck.model.expression import WHOLE, Cited, Computed, Expression, Known, Operator
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Result
from factcheck.render.formula import formula
from factcheck.render.parts import COUNTED, PART, Part, parts
from factcheck.render.phrase import allowed, is_plain, worked_out
from factcheck.render.piece import Piece, Tone, as_said, between, home, plain

_MOST_PARTS = 12
_BOUNDED = {
    Comparison.AT_LEAST: "; it must not be less",
    Comparison.AT_MOST: "; it must not be more",
}


@frozen
class Row:
    """What it is, and its value; both in pieces, so that a figure is a link."""

    label: tuple[Piece, ...]
    value: tuple[Piece, ...]


def rows(result: Result) -> tuple[Row, ...]:
    """The parts, the formula, what the rounding allows, and what the text says; none where there is
    nothing to work out, as between two figures that are held side by side."""
    comparison, implied = result.relation.comparison, result.reading.implied
    if comparison is Comparison.ONE_OF or (is_plain(result) and not _is_lent(implied)):
        return ()
    worked = Row(_formula(implied), (Piece(worked_out(result), Tone.OUTCOME),))
    return (*_parts(result), worked, *_rounding(result), _said(result))


def _is_lent(implied: Expression) -> bool:
    """Is it a bare number (2,318) that stands for another (2,318 thousand dollars)?"""
    if not isinstance(implied, Cited) or implied.taken is None:
        return False
    own = implied.claim.figure.quantity
    return own is not None and own.unit.factor != implied.taken.unit.factor


def _said(result: Result) -> Row:
    stated = result.stated
    label = f"the {home(stated)} says"
    piece = Piece(as_said(stated).text, Tone.FIGURE, stated.span)
    return _row(label + _BOUNDED.get(result.relation.comparison, ""), piece)


def _parts(result: Result) -> Iterator[Row]:
    if not isinstance(result.reading.implied, Computed):
        # Its own row has the one figure and what it comes to.
        return
    yield from _not_in_text(result.reading.implied)
    _, *others = parts(result)
    if all(part.label == PART for part in others):
        # The formula says it all.
        return
    for label, alike in groupby(others[:_MOST_PARTS], key=lambda part: part.label):
        yield from _alike(label, list(alike))
    if len(others) > _MOST_PARTS:
        yield _row("and", plain(f"{len(others) - _MOST_PARTS:,} more"))


def _alike(label: str, alike: list[Part]) -> Iterator[Row]:
    """Parts of one label: things that were counted stand in one row."""
    figures = [Piece(part.text, Tone.FIGURE, part.span) for part in alike]
    if label != COUNTED:
        yield from (_row(label, figure) for figure in figures)
        return
    parting = between(figure.text for figure in figures)
    listed = [piece for figure in figures for piece in (parting, figure)]
    yield Row((plain(label),), tuple(listed[1:]))


def _not_in_text(implied: Expression) -> Iterator[Row]:
    """A number that stands in the formula alone says what it is: the year of issue, 2025."""
    for leaf in implied.leaves():
        if isinstance(leaf, Known) and leaf.span is None and leaf.name.isdigit() and leaf != WHOLE:
            yield _row(leaf.source, plain(leaf.name))


def _rounding(result: Result) -> Iterator[Row]:
    if (ends := allowed(result, is_dressed=True)) is not None:
        yield _row("allowed by the rounding", plain(ends))


def _formula(implied: Expression) -> tuple[Piece, ...]:
    match implied:
        case Computed(operator=Operator.COUNT):
            return (plain("how many they are"),)
        case Computed(operator=Operator.WEEKDAY):
            return (plain("its weekday"),)
    return formula(implied)


def _row(label: str, value: Piece) -> Row:
    return Row((plain(label),), (value,))
