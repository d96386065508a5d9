"""A draft made by hand with figures of most kinds, for the renderers that list figures."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from math import inf
from typing import Any

from factcheck.model.claim import Claim
from factcheck.model.document import BlockKind, Document
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.interval import Bound, Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, ONE, Quantity, Unit, counted, currency
from factcheck.model.result import Report
from tests import factory

DRAFT = factory.document(
    (BlockKind.HEADING, "Harbour fees up a third"),
    "Boats paid at least $7.5 million to moor, and 12 to 15 tons of fish went at ¥4,000 a box.",
    "In May it sold 1.234 crates of 6 ft 7 in, and by 31 June 2023 the fee was $13,50.",
    "It fell by -4%, the X200 crane lifts 3e+40 grains, and on 03/04/2023 under 55 came, "
    "not 77; it pays $9 an hour.",
    name="harbour.md",
    date=date(2023, 6, 30),
    notices=("line 9: 1 byte is not UTF-8 and was passed over",),
)
METRIC_TON, SHORT_TON, FOOT = (
    Unit(name, Fraction(1), ()) for name in ("metric_ton", "short_ton", "foot")
)
PERCENT = Unit("percent", Fraction(1, 100), ())


def figures() -> Report:
    """What was read in the draft."""
    claims = tuple(Claim(DRAFT, figure) for figure in _figures())
    return factory.report(DRAFT, unchecked=claims)


def between(low: Bound | int, high: Bound | int, unit: Unit = ONE) -> Quantity:
    first, last = (end if isinstance(end, float) else Fraction(end) for end in (low, high))
    return Quantity(Interval(first, last), unit)


def made(written: str, kind: Kind, quantity: Quantity | None = None, **more: Any) -> Figure:
    """A figure of the draft."""
    return placed(DRAFT, written, kind=kind, quantity=quantity, **more)


def placed(draft: Document, written: str, **fields: Any) -> Figure:
    """A figure of a draft that the factory would not read; it stands where the words do."""
    home = next(block for block in draft.blocks if written in block.prose)
    start = home.prose.index(written)
    end = start + len(written)
    return Figure(
        home,
        start,
        end,
        start,
        (0, len(home.prose)),
        home.span_of(start, end),
        written=written,
        printed=fields["quantity"],
        **fields,
    )


def _figures() -> Iterator[Figure]:
    third, usd, cny = Fraction(1, 3), currency("USD"), currency("CNY")
    yield made("a third", Kind.FRACTION, between(Fraction(19, 60), Fraction(7, 20)), value=third)
    yield made(
        "$7.5 million",
        Kind.MONEY,
        between(7_500_000, inf, usd),
        value=Fraction(7_500_000),
        modifier=Modifier.AT_LEAST,
    )
    tons = between(12, 15, METRIC_TON)
    yield made(
        "12 to 15 tons",
        Kind.MEASURE,
        tons,
        ends=(Fraction(12), Fraction(15)),
        alternatives=(between(12, 15, SHORT_TON),),
    )
    yield made(
        "¥4,000",
        Kind.MONEY,
        between(3950, 4100, currency("JPY")),
        value=Fraction(4000),
        alternatives=(between(3950, 4100, cny),),
    )
    yield made("May", Kind.DATE, between(122, 152, DAY_OF_YEAR), iso="--05")
    crates = counted("crate")
    yield made(
        "1.234 crates",
        Kind.COUNT,
        between(1234, 1234, crates),
        value=Fraction(1234),
        alternatives=(between(Fraction("1.2335"), Fraction("1.235"), crates),),
    )
    feet = between(Fraction(157, 24), Fraction(80, 12), FOOT)
    yield made("6 ft 7 in", Kind.MEASURE, feet, value=Fraction(79, 12))
    yield made("31 June 2023", Kind.DATE, is_impossible=True)
    yield made("$13,50", Kind.MONEY, forms=("$13,500", "$13.50"))
    yield made("-4%", Kind.PERCENT, between(-5, Fraction("-3.5"), PERCENT), value=Fraction(-4))
    yield made("X200", Kind.NAME)
    grains = between(25 * 10**39, 4 * 10**40, counted("grain"))
    yield made("3e+40 grains", Kind.COUNT, grains, value=Fraction(3 * 10**40))
    days = (Fraction(date(2023, *day).toordinal()) for day in ((4, 3), (3, 4)))
    yield made("03/04/2023", Kind.DATE, alternatives=tuple(between(day, day, DATE) for day in days))
    yield made("55", Kind.COUNT, between(0, 55), value=Fraction(55), modifier=Modifier.UNDER)
    nothing = between(-inf, inf, counted("ship"))
    yield made("77", Kind.COUNT, value=Fraction(77), modifier=Modifier.NOT, denied=nothing)
    yield made("$9 an hour", Kind.MONEY, between(9, 9, usd), value=Fraction(9), per="hour")
