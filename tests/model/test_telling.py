"""A computed value is told the way the author writes."""

from fractions import Fraction
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.claim import Claim
from factcheck.model.expression import WHOLE, Cited
from factcheck.model.figure import Figure, Kind, Style
from factcheck.model.interval import Interval
from factcheck.model.on_digits import on_digits
from factcheck.model.quantity import DAY, ONE, PERCENT, POINT, Quantity, Unit, counted, currency
from factcheck.model.telling import told, told_interval
from tests.factory import HOUR, YEAR, cited, document, figure

USD = currency("USD")
SPELLED = {"kind": Kind.ORDINAL, "style": Style(is_word=True)}
HOURS = Style(suffix=" hours")


def like(written: str, **more: object) -> Figure:
    return figure(document(f"It says {written}."), written, **more)


def quantity(low: str | float, high: str | float, unit: Unit = ONE) -> Quantity:
    bounds = [end if isinstance(end, float) else Fraction(end) for end in (low, high)]
    return Quantity(Interval(bounds[0], bounds[1]), unit)


def exactly(value: str | int, unit: Unit = ONE) -> Quantity:
    return quantity(str(value), str(value), unit)


@pytest.mark.parametrize(
    ("amount", "written", "expected"),
    [
        (quantity("0.1831", "0.2161"), "25%", "20%"),
        (quantity("18.31", "21.61", PERCENT), "25 percent", "20 percent"),
        (exactly("1/3"), "25%", "33.3%"),
        (quantity("9750000", "10500000", USD), "$2.0m", "$10m"),
        (quantity("17500000000", "19000000000", USD), "$18 trillion", "$18 billion"),
        (quantity("995000000", "1005000000", USD), "$9 million", "$1 billion"),
        (exactly("950", USD), "$9 million", "$950"),
        (exactly(1031), "950", "1,031"),
        (exactly(1031000), "1,200", "1,031,000"),
        (exactly(7), "five", "seven"),
        (exactly(131), "five", "131"),
        (exactly(7), "Five", "Seven"),
        (exactly(2557, DAY), "five years", "seven years"),
        (exactly(1, YEAR), "five years", "one year"),
        (exactly(3, POINT), "2 points", "3 points"),
        (exactly(1, POINT), "2 points", "1 point"),
        (exactly(3, POINT), "3%", "3 points"),
        (exactly(2, PERCENT), "4 points", "2 points"),
        (quantity("1.74", "1.76"), "2 times", "1.75 times"),
        (exactly("-5", PERCENT), "5%", "−5%"),
        (quantity("400", inf, PERCENT), "25%", "more than 400%"),
        (quantity(-inf, "40", PERCENT), "25%", "less than 40%"),
        (quantity("700", inf), "750", "700 or more"),
        (quantity(-inf, "700"), "750", "700 or fewer"),
        (quantity(-inf, inf), "750", "anything"),
        (exactly("1e300"), "five", "1 × 10^300"),
        (exactly(12, HOUR), "$5", "12 hours"),
    ],
)
def test_a_value_is_told_like_a_figure(amount: Quantity, written: str, expected: str) -> None:
    assert told(amount, like(written)) == expected


@pytest.mark.parametrize(
    ("written", "fields", "amount", "expected"),
    [
        ("5th", {"kind": Kind.ORDINAL}, exactly(22), "22nd"),
        ("fifth", SPELLED, exactly(21), "twenty-first"),
        ("1/300", {"kind": Kind.FRACTION}, quantity("1/210", "1/190"), "1/200"),
        ("a third", {"kind": Kind.FRACTION}, quantity("0.09", "0.11"), "a tenth"),
        ("a third", {"kind": Kind.FRACTION}, quantity("0.36", "0.38"), "37%"),
        ("half", {"kind": Kind.FRACTION}, quantity("0.66", "0.67"), "two thirds"),
        ("doubled", {"kind": Kind.MULTIPLE, "style": Style(is_word=True)}, exactly(3), "3 times"),
        ("12,5", {"style": Style(decimals=1)}, exactly("13.5"), "13,5"),
        ("1.250", {"style": Style(grouping=".")}, exactly(12345), "12.345"),
    ],
)
def test_each_kind_has_its_form(
    written: str, fields: dict[str, object], amount: Quantity, expected: str
) -> None:
    draft = document(f"It says {written}.")
    start = draft.text.index(written)
    author = Figure(
        draft.blocks[0], start, start + len(written), start, (0, 0), draft.blocks[0].span,
        **{"kind": Kind.COUNT, "written": written, "quantity": exactly(5), **fields},  # type: ignore[arg-type]
    )  # fmt: skip

    assert told(amount, author) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("5-6 hours", "7-9 hours"),
        ("5–6 hours", "7–9 hours"),
        ("5 to 6 hours", "7 to 9 hours"),
        ("between 5 and 6 hours", "between 7 and 9 hours"),
    ],
)
def test_a_range_is_told_as_a_range(written: str, expected: str) -> None:
    ends = (Fraction(5), Fraction(6))
    kind = Kind.DURATION
    draft = document(f"It took {written}.")
    author = Figure(
        draft.blocks[0], 8, 8 + len(written), 8, (0, 0), draft.blocks[0].span, kind, written,
        ends=ends, quantity=quantity("5", "6", HOUR), style=HOURS,
    )  # fmt: skip

    assert told(quantity("7", "9", HOUR), author) == expected


def test_a_value_like_no_figure_is_told_with_its_unit() -> None:
    assert told(exactly(1500, counted("vehicle")), None) == "1,500 vehicles"
    assert told(exactly(40, PERCENT), None) == "40%"
    assert told(exactly(3, USD), like("5 hours")) == "3 USD"


@pytest.mark.parametrize(
    ("amount", "written", "plain", "dressed"),
    [
        (quantity("18.317", "21.608", PERCENT), "25%", "18.3 to 21.6", "18.3% to 21.6%"),
        (quantity("9750000", "10500000", USD), "$2.0m", "9.75 to 10.5", "$9.75m to $10.5m"),
        (quantity("1.75e10", "1.9e10", USD), "$9tn", "17.5 to 19", "$17.5bn to $19bn"),
        (quantity("2", inf), "17", "2 or more", "2 or more"),
        (quantity(-inf, "2"), "17", "2 or less", "2 or less"),
    ],
)
def test_both_ends_are_told_in_the_scale_of_the_value(
    amount: Quantity, written: str, plain: str, dressed: str
) -> None:
    assert told_interval(amount, like(written)) == plain
    assert told_interval(amount, like(written), is_dressed=True) == dressed


def test_what_a_calculator_says_is_told_within_the_rounding() -> None:
    draft = document("A rise of 40% from 12% to 15%.")
    rate = cited(draft, "15%") / cited(draft, "12%") - WHOLE

    text = told(rate.quantity, figure(draft, "40%"), on_digits(rate))

    assert text == "25%"


def test_a_change_taken_as_a_multiple_has_its_digits_too() -> None:
    draft = document("Up 25% from 12.")
    rise, base = cited(draft, "25%"), cited(draft, "12")
    multiple = Cited(rise.claim, quantity("1.245", "1.26"))

    assert on_digits(base * multiple) == exactly(15)


def test_a_range_has_no_one_number() -> None:
    draft = document("From 12% on.")
    author = figure(draft, "12%", value=None, ends=(Fraction(11), Fraction(13)))

    assert on_digits(Cited(Claim(draft, author))) is None


BOUNDS = st.fractions() | st.sampled_from([Fraction(10) ** 300, Fraction(1, 10**300)])
UNITS = st.sampled_from([ONE, PERCENT, POINT, DAY, HOUR, YEAR, USD, counted("vehicle")])
FIGURES = ("25%", "$2.0m", "$18 trillion", "five", "1,031 days", "five years", "2 points", "2019")


@given(BOUNDS, BOUNDS, UNITS, st.sampled_from(FIGURES), st.sampled_from(list(Kind)))
def test_anything_is_told_in_a_line(
    one: Fraction, other: Fraction, unit: Unit, written: str, kind: Kind
) -> None:
    amount = Quantity(Interval.over(one, other), unit)
    author = like(written, kind=kind)

    lines = told(amount, author), told_interval(amount, author), told(amount, None)

    assert all(0 < len(line) < 120 for line in lines)


@given(st.integers(1, 10**15))
def test_what_is_exact_comes_back(count: int) -> None:
    text = told(exactly(count), like("1,031"))

    assert int(text.replace(",", "")) == count
