"""Formula: an expression on one line, with the author's own figures and as few brackets as it
needs."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.expression import Cited, Computed, Expression, Known, Operator
from factcheck.model.interval import Interval
from factcheck.model.quantity import CLOCK, Quantity
from factcheck.model.telling import told
from factcheck.render.piece import Piece, as_written, between, plain

_SUMS = (Operator.ADD, Operator.SUBTRACT)
_PRODUCTS = (Operator.MULTIPLY, Operator.DIVIDE)
_MOST_TERMS, _FIRST_TERMS, _LAST_TERMS = 12, 6, 2
_MOST_NAMES, _FIRST_NAMES = 8, 4

Term = tuple[Operator | None, Expression]
Power = tuple[Operator | None, Expression, int]
"""A term, and how many times it stands there, one behind the other."""


def formula(expression: Expression) -> tuple[Piece, ...]:
    """The expression in the order of the tree: "$12.0m ÷ $10.0m − 1"."""
    return tuple(_pieces(expression))


def names(things: tuple[Expression, ...]) -> Iterator[Piece]:
    """The things that are counted, separated by commas, or by semicolons where a comma stands in
    one; of very many the first and the last."""
    parting = between(thing.name for thing in things if isinstance(thing, Known))
    shown: list[Expression | None] = list(things)
    if len(things) > _MOST_NAMES:
        shown = [*things[:_FIRST_NAMES], None, things[-1]]
    for place, thing in enumerate(shown):
        if place:
            yield parting
        if thing is None:
            yield plain("…")
        else:
            yield from _pieces(thing)


def terms(expression: Expression, kin: tuple[Operator, ...]) -> list[Term]:
    """The terms of a sum or the factors of a product, from left to right, each with its sign."""
    found: list[Term] = []
    while isinstance(expression, Computed) and expression.operator in kin:
        first, *rest = expression.operands
        found.extend((expression.operator, operand) for operand in reversed(rest))
        expression = first
    found.append((None, expression))
    return found[::-1]


def _pieces(expression: Expression) -> Iterator[Piece]:
    match expression:
        case Cited():
            yield _figure(expression)
        case Known():
            yield as_written(expression)
        case Computed(operator=operator) if operator in _SUMS:
            yield from _chain(expression, _SUMS)
        case Computed(operator=operator) if operator in _PRODUCTS:
            yield from _chain(expression, _PRODUCTS)
        case Computed(operator=operator, operands=operands):
            yield plain("number of (" if operator is Operator.COUNT else "weekday of (")
            yield from names(operands)
            yield plain(")")


def _chain(expression: Computed, kin: tuple[Operator, ...]) -> Iterator[Piece]:
    links = _powers(terms(expression, kin))
    cut = len(links) > _MOST_TERMS
    for place, (sign, operand, times) in enumerate(links):
        if cut and _FIRST_TERMS <= place < len(links) - _LAST_TERMS:
            if place == _FIRST_TERMS:
                yield plain(f" {sign} …")
            continue
        if sign is not None:
            yield plain(f" {sign} ")
        yield from _operand(sign, operand, kin)
        if times > 1:
            yield plain(f"^{times}")


def _powers(links: list[Term]) -> list[Power]:
    """What is taken times itself is told once: "× (1 + 9.5%)^10"."""
    found: list[Power] = []
    for sign, operand in links:
        if sign is Operator.MULTIPLY and found and found[-1][:2] == (sign, operand):
            found[-1] = (sign, operand, found[-1][2] + 1)
        else:
            found.append((sign, operand, 1))
    return found


def _operand(sign: Operator | None, operand: Expression, kin: tuple[Operator, ...]) -> list[Piece]:
    inner = list(_pieces(operand))
    if _needs_brackets(sign, operand, kin) or (sign and inner[0].text[:1] in ("-", "−")):
        return [plain("("), *inner, plain(")")]
    return inner


def _needs_brackets(sign: Operator | None, operand: Expression, kin: tuple[Operator, ...]) -> bool:
    if isinstance(operand, Cited):
        return _is_shifted(operand) is not None and (kin == _PRODUCTS or sign is Operator.SUBTRACT)
    if not isinstance(operand, Computed):
        return False
    if kin == _PRODUCTS and operand.operator in _SUMS:
        return True
    # a − (b + c) and a ÷ (b × c) are not a − b + c and a ÷ b × c.
    return operand.operator in kin and sign in (Operator.SUBTRACT, Operator.DIVIDE)


def _figure(cited: Cited) -> Piece:
    """A figure as written; where it is taken for something else, that is said."""
    piece = as_written(cited)
    sign = _is_shifted(cited)
    if sign is not None:
        return Piece(f"1 {sign} {piece.text}", piece.tone, piece.span)
    if cited.taken is not None and not _is_as_it_stands(cited, cited.taken):
        return Piece(told(cited.taken, None), piece.tone, piece.span)
    return piece


def _is_as_it_stands(cited: Cited, taken: Quantity) -> bool:
    """Is the figure taken with or without its modifier, or with zeros that round?"""
    figure = cited.claim.figure
    if taken.unit == CLOCK:
        return True
    own = figure.quantity
    # A rate says more than its number does: "7 USD / gram".
    is_rate = "/" in taken.unit.symbol
    is_lent = not taken.unit.symbol or not (is_rate or own is None or own.is_like(taken))
    if figure.value is not None and is_lent and taken.amount.holds(figure.value):
        # The number that is written, in the unit of another: "45 × $12 = 540", "2024 − 1970 = 54".
        return True
    printed = figure.printed.amount if figure.printed else None
    # Another unit of the same number stands there too; another number ("8m" as millions) is told.
    units = (other for other in figure.alternatives if other.amount == printed)
    known = (own, figure.printed, figure.coarse, *units)
    return any(quantity is not None and _is_akin(quantity, taken) for quantity in known)


def _is_akin(quantity: Quantity, taken: Quantity) -> bool:
    # "To 12,000 tonnes from 10,000": a bare number may be taken in the unit of another.
    is_named_alike = quantity.unit.symbol in ("", taken.unit.symbol)
    if is_named_alike and quantity.amount.meets(taken.amount):
        return True
    return quantity.is_like(taken) and quantity.meets(taken)


def _is_shifted(cited: Cited) -> str | None:
    """The sign where a change is taken as the multiple it makes: up 25% is times 1 + 25%."""
    own, taken = cited.claim.figure.quantity, cited.taken
    if own is None or taken is None or taken == own or not own.is_like(taken):
        return None
    whole = Interval.exactly(1)
    for quantity in (own, cited.claim.figure.printed or own):
        if taken.base() == whole + quantity.base():
            return "+"
        if taken.base() == whole - quantity.base():
            return "−"
    return None
