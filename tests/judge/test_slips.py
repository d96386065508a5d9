"""Which slip of the pen explains a conflict, and which must not be named."""

from fractions import Fraction

import pytest

from factcheck import judge
from factcheck.judge.factors import factors
from factcheck.model.document import Document
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit, currency
from factcheck.model.result import Reading, Relation, Severity, Slip, Verdict
from factcheck.model.span import Span
from tests.factory import HOUR, RULE, cited, document
from tests.judge.build import (
    Formula,
    aligned,
    all_cited,
    edits,
    relation,
    result,
    rule,
    standing_for,
    with_fields,
)

KILOMETRE = Unit("kilometer", Fraction(1000), (("length", 1),))
MILE = Unit("mile", Fraction("1609.344"), (("length", 1),))
SQUARE_METRE = Unit("meter ** 2", Fraction(1), (("length", 2),))
SQUARE_FOOT = Unit("foot ** 2", Fraction("0.09290304"), (("length", 2),))
GIGAWATT = Unit("gigawatt", Fraction(10**9), (("length", 2), ("mass", 1), ("time", -3)))
MEGAWATT = replace(GIGAWATT, symbol="megawatt", factor=Fraction(10**6))
CELSIUS = Unit("degree_Celsius", Fraction(1), (("temperature", 1),))
FAHRENHEIT = Unit("degree_Fahrenheit", Fraction(5, 9), (("temperature", 1),))


def same(figure: Expression) -> Expression:
    return figure


def both(one: Expression, other: Expression) -> Expression:
    return one + other


def change(then: Expression, now: Expression) -> Expression:
    return now / then - WHOLE


def fall(then: Expression, now: Expression) -> Expression:
    return WHOLE - now / then


def share(part: Expression, whole: Expression) -> Expression:
    return part / whole


def points(then: Expression, now: Expression) -> Expression:
    return now - then


SLIPS: list[tuple[list[str], Formula, Slip | None, str | None]] = [
    # The scale of one figure.
    (["$18 trillion", "$18 billion"], same, Slip.THOUSANDFOLD, "$18 trillion -> $18 billion"),
    (["$18bn", "$18m"], same, Slip.THOUSANDFOLD, "$18bn -> $18m"),
    (["$3m", "$3bn"], same, Slip.THOUSANDFOLD, "$3m -> $3bn"),
    (["$1.5 million", "$1.5 trillion"], same, Slip.THOUSANDFOLD, "$1.5 million -> $1.5 trillion"),
    (["4,200", "4"], same, None, "4,200 -> 4"),
    (["43,500", "42 thousand"], same, None, "43,500 -> 42,000"),
    (["$30m", "$12bn", "$18bn"], both, Slip.THOUSANDFOLD, "$30m -> $30bn"),
    (["$30bn", "$12bn", "$18m"], both, Slip.THOUSANDFOLD, "$18m -> $18bn"),
    (["3,600", "3.6"], same, Slip.THOUSANDFOLD, "3.6 -> 3,600"),
    (["$2.1m", "$21m"], same, Slip.TENFOLD, "$2.1m -> $21m"),
    (["35%", "3.5%"], same, Slip.TENFOLD, "35% -> 3.5%"),
    (["0.5%", "50%"], same, Slip.TENFOLD, "0.5% -> 50%"),
    # A part left out of a sum is not a part a thousand times too large.
    (["$2.3m", "$1.9m", "$2.3m"], both, None, "$2.3m -> $4.2m"),
    # 1% stands for 0.5 to 2, and a hundredfold of that for anything: "100%" would not do.
    (["1%", "1", "2"], share, None, "1% -> 50%"),
    # One digit stands for almost anything: no tenth of another but by chance.
    (["$1bn", "$12bn"], same, None, "$1bn -> $12bn"),
    # Digits that have changed places.
    (["4,210", "4,120"], same, Slip.SWAPPED_DIGITS, "4,210 -> 4,120"),
    (["17", "71"], same, Slip.SWAPPED_DIGITS, "17 -> 71"),
    (["$12.34m", "$12.43m"], same, Slip.SWAPPED_DIGITS, "$12.34m -> $12.43m"),
    (["452", "270", "108"], both, None, "452 -> 378"),
    (["387", "270", "108"], both, Slip.SWAPPED_DIGITS, "387 -> 378"),
    (["378", "207", "108"], both, Slip.SWAPPED_DIGITS, "207 -> 270"),
    (["20 June 2026", "20 June 2062"], same, Slip.SWAPPED_DIGITS, "20 June 2026 -> 20 June 2062"),
    (["20 June 2026", "20 June 2027"], same, None, "20 June 2026 -> 20 June 2027"),
    (["$1.032", "$0.132"], same, Slip.SWAPPED_DIGITS, "$1.032 -> $0.132"),
    (["4,210", "1,420"], same, None, "4,210 -> 1,420"),
    (["2.42", "2.2"], same, None, "2.42 -> 2.2"),  # 2.24 is near enough, but so is much else
    (["50", "60"], same, None, "50 -> 60"),
    # A digit lost, or typed twice.
    (["115,000", "15,000"], same, Slip.DROPPED_DIGIT, "115,000 -> 15,000"),
    (["$1.4 million", "$11.4 million"], same, Slip.DROPPED_DIGIT, "$1.4 million -> $11.4 million"),
    (["12", "112"], same, Slip.DROPPED_DIGIT, "12 -> 112"),
    # Rounded to two digits or more.
    (["370%", "368%"], same, Slip.ROUNDING, "370% -> 368%"),
    (["368%", "370%"], same, Slip.ROUNDING, "368% -> 370%"),
    (["1,500", "1,531"], same, Slip.ROUNDING, "1,500 -> 1,531"),
    (["$400m", "$398m"], same, Slip.ROUNDING, "$400m -> $398m"),
    (["400", "368"], same, None, "400 -> 368"),  # one digit is left
    (["1,500", "1,580"], same, None, "1,500 -> 1,580"),  # it would be 1,600
    (["360", "368"], same, None, "360 -> 368"),  # cut off, and not rounded
    (["370", "203", "165"], both, None, "370 -> 368"),  # nobody rounds a sum of counts
    # The calculation.
    (["50%", "100", "200"], change, Slip.WRONG_BASE, "50% -> 100%"),
    (["100%", "200", "100"], fall, Slip.WRONG_BASE, "100% -> 50%"),
    (["50%", "30", "90"], share, Slip.WRONG_BASE, "50% -> 33.3%"),
    (["60%", "100", "200"], change, None, "60% -> 100%"),
    (["2.0%", "6.2%", "4.2%"], fall, Slip.POINTS_FOR_PERCENT, "2.0% -> 2.0 percentage points"),
    (["1.0%", "4.0%", "5.0%"], change, Slip.POINTS_FOR_PERCENT, "1.0% -> 1.0 percentage point"),
    (["25 points", "4.00%", "5.00%"], points, Slip.POINTS_FOR_PERCENT, "25 points -> 25%"),
    (["3.0%", "4.00%", "5.00%"], change, None, "3.0% -> 25%"),
    (["250%", "10,000", "25,000"], change, Slip.MULTIPLE_FOR_INCREASE, "250% -> 150%"),
    (["150%", "250%"], same, Slip.MULTIPLE_FOR_INCREASE, "150% -> 250%"),
    (["2.5 times", "35", "10"], share, Slip.MULTIPLE_FOR_INCREASE, "2.5 times -> 3.5 times"),
    (["7 times", "72", "8"], share, None, "7 times -> 9 times"),
    (["270%", "10,000", "25,000"], change, None, "270% -> 150%"),
    # One too many.
    (["eight", "seven"], same, Slip.OFF_BY_ONE, "eight -> seven"),
    (["8", "3", "4"], both, Slip.OFF_BY_ONE, "8 -> 7"),
    (["24 years", "25 years"], same, Slip.OFF_BY_ONE, "24 years -> 25 years"),
    (["2001", "2002"], same, Slip.OFF_BY_ONE, "2001 -> 2002"),
    (["2001", "2003"], same, None, "2001 -> 2003"),
    (["eight", "six"], same, None, "eight -> six"),
    (["8.0%", "7.0%"], same, None, "8.0% -> 7%"),
    # Another currency.
    (["$5.2m", "€5.2m"], same, Slip.CURRENCY, "$5.2m -> €5.2m"),
]


@pytest.mark.parametrize(("written", "formula", "slip", "first"), SLIPS)
def test_the_slip_is_named_and_undone_first(
    written: list[str], formula: Formula, slip: Slip | None, first: str | None
) -> None:
    found = result(relation(" and ".join(written) + ".", written, formula))
    assert (found.verdict, found.slip) == (Verdict.CONFLICTS, slip)
    assert edits(found)[0] == first


def test_a_scale_word_is_replaced_by_one_of_its_kind() -> None:
    draft = document("Shares: $18 Billion, no, $18 billion")
    stated, other = all_cited(draft, ["$18", "$18 billion"])
    style = replace(other.claim.figure.style, suffix=" Billion")
    million = replace(other.quantity, amount=other.quantity.amount.scaled(Fraction(1, 1000)))
    figure = stated.claim.figure
    big = with_fields(
        stated,
        written="$18 Billion",
        style=style,
        value=other.claim.figure.value,
        quantity=other.quantity,
        printed=other.quantity,
        span=Span(figure.span.start, figure.span.end + len(" Billion")),
    )
    small = with_fields(other, quantity=million, printed=million)
    assert edits(result(Relation(big, (Reading(small),))))[0] == "$18 Billion -> $18 Million"


def test_a_rounding_is_a_warning_at_most() -> None:
    for severity, capped in (
        (Severity.ERROR, Severity.WARNING),
        (Severity.WARNING, Severity.WARNING),
        (Severity.REVIEW, Severity.REVIEW),
    ):
        asked = relation("up 370% and 368%", ["370%", "368%"], same)
        assert result(asked, rule(severity=severity)).severity is capped


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is up 370%, it gained 368%.", ["370% -> 368%", "368% -> 370%", "370% -> nearly 370%"]),
        ("370% here and 368% there.", ["370% -> 368%", "368% -> 370%", "370% -> Nearly 370%"]),
    ],
)
def test_a_rounding_may_be_told_as_one(text: str, expected: list[str]) -> None:
    assert edits(result(relation(text, ["370%", "368%"], same))) == expected


def test_what_was_rounded_down_is_about_that() -> None:
    found = result(relation("It is up 370%, it gained 372%.", ["370%", "372%"], same))
    assert edits(found)[-1] == "370% -> about 370%"


def test_a_hedged_figure_gets_no_second_hedge() -> None:
    draft = document("over 370% and 368%")
    stated, other = all_cited(draft, ["370%", "368%"])
    over = standing_for(stated, 370, 555)
    hedged = with_fields(over, modifier=Modifier.OVER, printed=stated.quantity, lead=0)
    found = result(Relation(hedged, (aligned(hedged, other),)))
    assert found.slip is Slip.ROUNDING
    assert edits(found) == ["370% -> 368%", "368% -> over 370%"]


def measured(written: str, unit: Unit, draft: Document, nth: int = 1) -> Cited:
    """A figure with a unit that the factory does not know."""
    number, suffix = written.split(" ", 1)
    base = cited(draft, number, nth)
    fields = {"written": written, "kind": Kind.MEASURE}
    value = Fraction(number.replace(",", ""))
    decimals = len(number.partition(".")[2])
    step = Fraction(1, 10**decimals)
    zeros = 10 ** (len(number) - len(number.rstrip("0"))) if not decimals else step
    printed = Quantity(Interval(value - step / 2, value + step), unit)
    coarse = Quantity(Interval(value - Fraction(zeros) / 2, value + Fraction(zeros)), unit)
    style = replace(base.claim.figure.style, suffix=f" {suffix}", decimals=decimals)
    return with_fields(
        base, quantity=printed, printed=printed, coarse=coarse, style=style, **fields
    )


@pytest.mark.parametrize(
    ("stated", "other", "slip"),
    [
        (("322 miles", MILE), ("200 km", KILOMETRE), Slip.UNIT_FACTOR),  # multiplied, not divided
        (("8,000 miles", MILE), ("5,000 km", KILOMETRE), Slip.UNIT_FACTOR),
        (("215 miles", MILE), ("215 km", KILOMETRE), Slip.UNIT_FACTOR),  # not converted
        (("1,350 sq ft", SQUARE_FOOT), ("411 m2", SQUARE_METRE), Slip.UNIT_FACTOR),
        (("35.6 F", FAHRENHEIT), ("2.0 C", CELSIUS), Slip.UNIT_FACTOR),  # a difference
        (("300 MW", MEGAWATT), ("300 GW", GIGAWATT), Slip.THOUSANDFOLD),
        (("145 miles", MILE), ("215 km", KILOMETRE), None),
        (("1,900 sq ft", SQUARE_FOOT), ("411 m2", SQUARE_METRE), None),
        (("30.2 F", FAHRENHEIT), ("2.0 C", CELSIUS), None),
    ],
)
def test_a_factor_between_units_is_known(
    stated: tuple[str, Unit], other: tuple[str, Unit], slip: Slip | None
) -> None:
    draft = document(f"{stated[0]} ({other[0]})")
    is_repeated = stated[0].split()[0] == other[0].split()[0]
    one, two = measured(*stated, draft), measured(*other, draft, nth=1 + is_repeated)
    found = result(Relation(one, (Reading(two),), zeros_round=True))
    assert (found.verdict, found.slip) == (Verdict.CONFLICTS, slip)


def test_the_same_number_in_another_unit_is_mended_to_that_unit() -> None:
    draft = document("215 miles, or 215 km")
    one, two = measured("215 miles", MILE, draft), measured("215 km", KILOMETRE, draft, nth=2)
    found = result(Relation(one, (Reading(two),)))
    assert found.edits[0].new == "215 km"


def test_a_factor_of_time_is_that_of_its_own_units() -> None:
    assert Fraction(60) in factors(HOUR)
    assert Fraction(24) in factors(HOUR)
    assert Fraction(12) not in factors(HOUR)
    assert Fraction(12) in factors(Unit("USD / month", Fraction(1), (("USD", 1), ("time", -1))))
    assert factors(Unit("USD", Fraction(1), (("USD", 1),))) == ()


@pytest.mark.parametrize("signs", [("A$", "$"), ("$", "US$"), ("C$", "A$")])
def test_a_dollar_may_be_the_same_dollar_without_its_country(signs: tuple[str, str]) -> None:
    asked = relation("$5.2m or €5.2m", ["$5.2m", "€5.2m"], same)
    one, other = asked.stated, asked.readings[0].implied
    assert isinstance(one, Cited)
    assert isinstance(other, Cited)
    left, right = (
        with_fields(each, style=replace(each.claim.figure.style, prefix=sign))
        for each, sign in zip((one, other), signs, strict=True)
    )
    pair = Relation(left, (replace(asked.readings[0], implied=right),))
    assert judge.results([(RULE, pair)]) == ()


def test_a_token_of_a_currency_is_that_currency() -> None:
    asked = relation("$5.2m or €5.2m", ["$5.2m", "€5.2m"], same)
    token = asked.readings[0].implied
    assert isinstance(token, Cited)
    unit = currency("USDT")
    other = with_fields(
        token,
        quantity=Quantity(token.quantity.amount, unit),
        style=replace(token.claim.figure.style, prefix="", suffix="m USDT"),
    )
    assert judge.results([(RULE, replace(asked, readings=(Reading(other),)))]) == ()


def test_two_sums_of_money_that_differ_are_not_compared_across_currencies() -> None:
    asked = relation("$5.2m or €5.3m", ["$5.2m", "€5.3m"], same)
    assert judge.results([(RULE, asked)]) == ()
