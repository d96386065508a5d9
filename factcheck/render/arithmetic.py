"""Arithmetic: the rows of the table in which a finding is worked out."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.expression import Computed, Expression, Operator
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Result
from factcheck.render.formula import formula
from factcheck.render.parts import PART, Part, parts
from factcheck.render.phrase import allowed, forms, is_plain, worked_out
from factcheck.render.piece import Piece, Tone, plain

_MOST_PARTS = 12
_BOUNDS = {
    Comparison.AT_LEAST: "must not be below",
    Comparison.AT_MOST: "must not be above",
}


@frozen
class Row:
    """What it is, and its value; both in pieces, so that a figure is a link."""

    label: tuple[Piece, ...]
    value: tuple[Piece, ...]


def rows(result: Result) -> tuple[Row, ...]:
    """The parts, the formula, what the rounding allows, and what the text says."""
    stated, *others = parts(result)
    said = _row("the text says", Piece(stated.text, Tone.FIGURE, stated.span))
    return (*_parts(others), *_outcome(result), said)


def _parts(others: list[Part]) -> Iterator[Row]:
    if all(part.label == PART for part in others):
        # The formula says it all.
        return
    for part in others[:_MOST_PARTS]:
        yield _row(part.label, Piece(part.text, Tone.FIGURE, part.span))
    if len(others) > _MOST_PARTS:
        yield _row("and", plain(f"{len(others) - _MOST_PARTS:,} more"))


def _outcome(result: Result) -> Iterator[Row]:
    comparison, implied = result.relation.comparison, result.reading.implied
    worked = Piece(worked_out(result), Tone.OUTCOME)
    if comparison is Comparison.ONE_OF:
        yield Row((plain("can only be"),), tuple(forms(result)))
        return
    if not is_plain(result):
        yield Row(_formula(implied), (worked,))
        if (ends := allowed(result, is_dressed=True)) is not None:
            yield _row("allowed by the rounding", plain(ends))
    if comparison in _BOUNDS:
        yield _row(_BOUNDS[comparison], worked)


def _formula(implied: Expression) -> tuple[Piece, ...]:
    match implied:
        case Computed(operator=Operator.COUNT):
            return (plain("how many they are"),)
        case Computed(operator=Operator.WEEKDAY):
            return (plain("its weekday"),)
    return formula(implied)


def _row(label: str, value: Piece) -> Row:
    return Row((plain(label),), (value,))
