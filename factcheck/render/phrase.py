"""Phrases: a result on one line, in pieces that every renderer dresses in its own way.

$12.0m ÷ $10.0m − 1 = 20% (18.3 to 21.6), not 25%
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.expression import Cited, Computed, Expression, Known, Leaf, Operator
from factcheck.model.on_digits import on_digits
from factcheck.model.quantity import CLOCK, DATE, DAY_OF_YEAR, WEEKDAY, YEAR_OF_ISSUE, Unit
from factcheck.model.result import Comparison, Result, Verdict
from factcheck.model.telling import told, told_interval
from factcheck.render.formula import formula, names
from factcheck.render.piece import Piece, Tone, as_said, as_written, like, plain

_MOST_FORMS = 6
_CALENDAR = (DATE, WEEKDAY, DAY_OF_YEAR, YEAR_OF_ISSUE, CLOCK)


def line(result: Result) -> str:
    """The line that a ruleset's example expects: "conflicts: 370% is not 368%"."""
    return f"{result.verdict}: {evidence(result)}"


def evidence(result: Result) -> str:
    """The arithmetic in plain text, without colour and without links."""
    return "".join(piece.text for piece in pieces(result))


def pieces(result: Result) -> tuple[Piece, ...]:
    """The arithmetic: what the figures make, and what the text says."""
    implied = result.reading.implied
    match result.relation.comparison:
        case Comparison.ONE_OF:
            return tuple(_one_of(result))
        case Comparison.AT_LEAST | Comparison.AT_MOST:
            return tuple(_bound(result))
    match implied:
        case Computed(operator=Operator.WEEKDAY, operands=(day,)):
            return tuple(_weekday(result, day))
        case Computed(operator=Operator.COUNT, operands=things):
            return (*_counted(things, result), *_against(result))
        case Cited() if _is_turned(result, implied):
            return (*_turned(result, implied), *_against(result))
        case Cited() | Known() if is_plain(result):
            return tuple(_restated(result, implied))
    return (*formula(implied), plain(" = "), *outcome(result), *_against(result))


def is_plain(result: Result) -> bool:
    """Are there but two figures of one unit, so that there is nothing to work out?"""
    other = result.reading.implied
    if not isinstance(other, Cited | Known):
        return False
    stated, own = _unit(result.stated), _unit(other)
    if stated is None or own is None or not stated.is_like(own):
        return True
    # Vehicles and cars are counted alike.
    return (stated.factor, stated.offset) == (own.factor, own.offset)


def _is_turned(result: Result, other: Expression) -> bool:
    """Is it taken for something else, in the unit of what is stated: "2010-2015" for its years?"""
    if not isinstance(other, Cited) or other.taken is None:
        return False
    own, stated = _unit(other), result.stated.quantity.unit
    is_lasting = stated not in _CALENDAR and other.taken.unit.is_like(stated)
    return is_lasting and own in _CALENDAR


def _turned(result: Result, other: Cited) -> Iterator[Piece]:
    yield as_said(other)
    yield plain(" = ")
    yield from outcome(result)


def outcome(result: Result) -> Iterator[Piece]:
    """What was computed, the way the author writes: "20% (18.3 to 21.6)"."""
    yield Piece(worked_out(result), Tone.OUTCOME)
    ends = allowed(result)
    if ends is not None:
        yield plain(f" ({ends})")


def worked_out(result: Result) -> str:
    """What was computed, as one figure; a weekday by its full name, and what the stated figure must
    not be in a unit of its own."""
    is_weekday = result.expected.unit == WEEKDAY
    is_other = result.relation.comparison is Comparison.IS_NOT
    author = None if is_weekday or is_other else like(result.stated)
    return told(result.expected, author, on_digits(result.reading.implied))


def allowed(result: Result, *, is_dressed: bool = False) -> str | None:
    """What the rounding allows: "18.3 to 21.6", dressed "18.3% to 21.6%"; None where there is but
    one value, or it is told already."""
    author, expected = like(result.stated), result.expected
    amount = expected.amount
    if amount.is_exact or not amount.is_bounded or (author is not None and author.ends):
        return None
    ends = told_interval(expected, author)
    first, _, last = ends.partition(" to ")
    is_told = expected.unit == DATE and " to " in told(expected, author)
    if is_told or first == last:
        return None
    return told_interval(expected, author, is_dressed=True) if is_dressed else ends


def _against(result: Result) -> tuple[Piece, ...]:
    said = as_said(result.stated)
    if result.verdict is Verdict.HOLDS:
        return plain(", as stated: "), said
    return plain(", not "), said


def _restated(result: Result, other: Leaf) -> Iterator[Piece]:
    yield as_said(result.stated)
    yield plain(" agrees with " if result.verdict is Verdict.HOLDS else " is not ")
    yield as_said(other)


def _unit(leaf: Leaf) -> Unit | None:
    """The unit a figure is written in; None where it has no quantity."""
    quantity = leaf.claim.figure.quantity if isinstance(leaf, Cited) else leaf.quantity
    return quantity.unit if quantity is not None else None


def _bound(result: Result) -> Iterator[Piece]:
    """A stated figure that must not be below, or not above, what is implied."""
    is_floor = result.relation.comparison is Comparison.AT_LEAST
    holds = result.verdict is Verdict.HOLDS
    stated = as_written(result.stated)
    implied = result.reading.implied
    is_turned = _is_turned(result, implied)
    if isinstance(implied, Cited | Known) and is_plain(result) and not is_turned:
        yield stated
        sides = ("before", "after") if _unit(result.stated) == DATE else ("below", "above")
        yield plain(f" is {'not ' if holds else ''}{sides[0] if is_floor else sides[1]} ")
        yield as_written(implied)
        return
    if isinstance(implied, Computed) and implied.operator is Operator.COUNT:
        yield from _counted(implied.operands, result)
    elif is_turned and isinstance(implied, Cited):
        yield from _turned(result, implied)
    else:
        yield from formula(implied)
        yield plain(" = ")
        yield from outcome(result)
    yield plain(f", {'not ' if holds else ''}{'more' if is_floor else 'less'} than ")
    yield stated


def forms(result: Result) -> Iterator[Piece]:
    """What may have been meant: "$197,000, $19,700 or $197.00"."""
    author = like(result.stated)
    spellings = (author.forms if author else ()) or tuple(_forms(result))
    last = min(len(spellings), _MOST_FORMS) - 1
    for place, form in enumerate(spellings[:_MOST_FORMS]):
        if place:
            yield plain(" or " if place == last else ", ")
        yield Piece(form, Tone.OUTCOME)


def _one_of(result: Result) -> Iterator[Piece]:
    yield as_written(result.stated)
    yield plain(" is one of " if result.verdict is Verdict.HOLDS else " can only be ")
    yield from forms(result)


def _forms(result: Result) -> Iterator[str]:
    for reading in result.relation.readings:
        implied = reading.implied
        if isinstance(implied, Cited | Known):
            yield as_written(implied).text
        else:
            yield told(implied.quantity, like(result.stated))


def _weekday(result: Result, day: Expression) -> Iterator[Piece]:
    if isinstance(day, Cited):
        # The year may stand elsewhere: the date is told in full.
        yield Piece(told(day.quantity, day.claim.figure), Tone.FIGURE, day.span)
    else:
        yield from formula(day)
    yield plain(" is a ")
    yield Piece(worked_out(result), Tone.OUTCOME)
    yield plain(", as stated: " if result.verdict is Verdict.HOLDS else ", not a ")
    yield _full(result.stated)


def _full(leaf: Leaf) -> Piece:
    """ "Wed." is a Wednesday."""
    piece = as_written(leaf)
    if _unit(leaf) != WEEKDAY:
        return piece
    return Piece(told(leaf.quantity, None), piece.tone, piece.span)


def _counted(things: tuple[Expression, ...], result: Result) -> Iterator[Piece]:
    yield from names(things)
    count = len(things)
    yield plain(" is " if count == 1 else " are ")
    yield Piece(f"{count:,}", Tone.OUTCOME)
    if all(isinstance(thing, Known) and thing.name.isdecimal() for thing in things):
        # "1, 2, 4 are 3" would be a riddle.
        yield plain(" numbers")
