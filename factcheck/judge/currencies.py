"""Currencies: the same amount, told in two currencies."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.case import Cause, Mend
from factcheck.model import patterns as re
from factcheck.model.expression import Cited
from factcheck.model.figure import Figure, Kind
from factcheck.model.result import Comparison, Edit, Reading, Relation, Slip

_Pair = tuple[Cited, Cited]


def other_currency(relation: Relation) -> Reading | None:
    """The reading by which the amount is right and only its currency is another.

    Nobody compares dollars with euros; but where a thing costs $5.2 million here and €5.2 million
    there, one of the signs is wrong.
    """
    if relation.comparison is not Comparison.EQUALS:
        return None
    found = (each for each in relation.readings if _pair(relation, each) is not None)
    return min(found, key=lambda reading: not reading.is_certain, default=None)


def currency_cause(relation: Relation, reading: Reading) -> Cause | None:
    """The slip, and either figure with the sign of the other; None where it is another matter."""
    pair = _pair(relation, reading)
    return None if pair is None else Cause(Slip.CURRENCY, tuple(_mends(*pair)))


def _pair(relation: Relation, reading: Reading) -> _Pair | None:
    stated, implied = relation.stated, reading.implied
    if not isinstance(stated, Cited) or not isinstance(implied, Cited):
        return None
    one, other = stated.claim.figure, implied.claim.figure
    is_money = one.kind is Kind.MONEY and other.kind is Kind.MONEY
    is_same = is_money and (one.value, one.ends) == (other.value, other.ends) != (None, None)
    return (stated, implied) if is_same and _are_told_apart(one, other) else None


def _are_told_apart(one: Figure, other: Figure) -> bool:
    """Do the figures name two currencies, and not one dollar with and without its country?"""
    codes = (_code(one), _code(other))
    # A token that is named after a currency is worth one of it: USDT is told as dollars too.
    is_one = "" in codes or codes[0].startswith(codes[1]) or codes[1].startswith(codes[0])
    return not is_one and _sign(one) != _sign(other)


def _code(figure: Figure) -> str:
    """The currency of a sum; "" for a price per something."""
    dimension = figure.quantity.unit.dimension if figure.quantity else ()
    return dimension[0][0] if len(dimension) == 1 else ""


def _sign(figure: Figure) -> str:
    # "A$5m" and "$5m" may both be Australian, 50 kr Danish or Swedish.
    written = figure.style.prefix + figure.style.suffix
    symbols = re.sub(r"[\w\s.]", "", written)
    return symbols or written.strip()


def _mends(stated: Cited, implied: Cited) -> Iterator[Mend]:
    for cited, other in ((stated, implied), (implied, stated)):
        figure, model = cited.claim.figure, other.claim.figure
        old = cited.span.within(cited.claim.document.text)
        bare = figure.written.removeprefix(figure.style.prefix)
        is_sign_enough = figure.style.prefix and model.style.prefix
        new = model.style.prefix + bare if is_sign_enough else model.written
        yield Mend(cited.claim, Edit(cited.span, old, new), other.quantity)
