"""Solving: the one way in which some quantities, multiplied and divided, come to another."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from factcheck.model.expression import Expression
from factcheck.model.quantity import Dimension

Signs = tuple[int, ...]


def solved(terms: Sequence[Expression], wanted: Dimension) -> Expression | None:
    """The one way to come from the terms to what has the wanted dimension; None where there are
    more, or none."""
    found = [signs for signs in _ways(terms) if _dimension(terms, signs) == wanted]
    return _worked(terms, found[0]) if len(found) == 1 and max(found[0]) > 0 else None


def thing(terms: Sequence[Expression]) -> Dimension | None:
    """The one thing that the terms come to where each is taken times the others: of 32 rows with
    45 seats to a row seats."""
    dimension = _dimension(terms, (1,) * len(terms))
    is_thing = len(dimension) == 1 and dimension[0][1] == 1 and dimension[0][0].startswith("#")
    return dimension if is_thing else None


def _ways(terms: Sequence[Expression]) -> itertools.product[Signs]:
    return itertools.product((1, -1), repeat=len(terms))


def _worked(terms: Sequence[Expression], signs: Signs) -> Expression:
    above = [term for term, sign in zip(terms, signs, strict=True) if sign > 0]
    below = [term for term, sign in zip(terms, signs, strict=True) if sign < 0]
    implied: Expression = above[0]
    for term in above[1:]:
        implied = implied * term
    for term in below:
        implied = implied / term
    return implied


def _dimension(terms: Sequence[Expression], signs: Signs) -> Dimension:
    exponents: dict[str, int] = {}
    for term, sign in zip(terms, signs, strict=True):
        for name, exponent in term.quantity.unit.dimension:
            exponents[name] = exponents.get(name, 0) + sign * exponent
    return tuple(sorted((name, exponent) for name, exponent in exponents.items() if exponent))
