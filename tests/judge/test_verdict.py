"""What holds, what conflicts, and what is left in doubt."""

from fractions import Fraction

import pytest

from factcheck import judge, units
from factcheck.judge.fit import converted
from factcheck.model.alignment import Agreement
from factcheck.model.expression import WHOLE, Cited, Known
from factcheck.model.figure import Modifier
from factcheck.model.frozen import replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, PERCENT, Quantity, Unit
from factcheck.model.result import (
    ONLY_BY_SLIP,
    Comparison,
    Reading,
    Relation,
    Severity,
    Slip,
    Verdict,
)
from tests.factory import RULE, cited, document
from tests.judge.build import (
    aligned,
    all_cited,
    edits,
    relation,
    result,
    rule,
    standing_for,
    with_fields,
)

SUM = [
    ("4,200 are 1,900, 1,400 and 900", Verdict.HOLDS),
    ("4,000 are 1,900, 1,400 and 900", Verdict.CONFLICTS),
    ("$4.2m are $1.9m, $1.4m and $0.9m", Verdict.HOLDS),
    ("$4.1m are $1.9m, $1.4m and $0.9m", Verdict.HOLDS),
    ("$4.0m are $1.9m, $1.4m and $0.9m", Verdict.UNCLEAR),  # 4.05 at the least and at the most
    ("$3.9m are $1.9m, $1.4m and $0.9m", Verdict.CONFLICTS),
]


def figures(text: str) -> list[str]:
    return [word.strip(",") for word in text.split() if word.strip(",")[-1] in "0123456789m%"]


@pytest.mark.parametrize(("text", "verdict"), SUM)
def test_a_sum_holds_where_the_rounding_allows_it(text: str, verdict: Verdict) -> None:
    found = result(relation(text, figures(text), lambda a, b, c: a + b + c))
    assert found.verdict is verdict


def test_what_holds_is_ok_and_says_what_was_expected() -> None:
    text = "Revenue rose 20% to $12.0m from $10.0m."
    found = result(
        relation(text, ["20%", "$12.0m", "$10.0m"], lambda now, then: now / then - WHOLE)
    )
    assert (found.verdict, found.severity) == (Verdict.HOLDS, Severity.OK)
    assert found.expected.unit == PERCENT
    assert found.expected.amount.holds(Fraction(20))
    assert not found.edits
    assert found.slip is None


@pytest.mark.parametrize("severity", [Severity.ERROR, Severity.WARNING, Severity.REVIEW])
def test_a_conflict_is_as_grave_as_its_rule(severity: Severity) -> None:
    found = result(
        relation("17 and 10 make 30", ["30", "17", "10"], lambda a, b: a + b),
        rule(severity=severity),
    )
    assert (found.verdict, found.severity) == (Verdict.CONFLICTS, severity)


@pytest.mark.parametrize(
    ("comparison", "text", "verdict"),
    [
        (Comparison.AT_LEAST, "to 71.2 from 74.8", Verdict.CONFLICTS),
        (Comparison.AT_LEAST, "to 74.8 from 71.2", Verdict.HOLDS),
        (Comparison.AT_LEAST, "to 74.8 from 74.8", Verdict.HOLDS),
        (Comparison.AT_MOST, "to 74.8 from 71.2", Verdict.CONFLICTS),
        (Comparison.AT_MOST, "to 71.2 from 74.8", Verdict.HOLDS),
        (Comparison.EQUALS, "to 74.8 from 71.2", Verdict.CONFLICTS),
        (Comparison.ONE_OF, "to 74.8 from 71.2", Verdict.CONFLICTS),
        (Comparison.ONE_OF, "to 74.8 from 74.8", Verdict.HOLDS),
    ],
)
def test_each_comparison_has_its_own_sense(
    comparison: Comparison, text: str, verdict: Verdict
) -> None:
    written = [word for word in text.split() if word[0] == "7"]
    assert result(relation(text, written, lambda a: a, comparison=comparison)).verdict is verdict


def test_a_bound_is_told_no_number() -> None:
    found = result(
        relation("to 71.2 from 74.8", ["71.2", "74.8"], lambda a: a, comparison=Comparison.AT_LEAST)
    )
    assert (found.edits, found.slip) == ((), None)


def test_one_reading_that_fits_is_enough() -> None:
    draft = document("12 times as fast: 36 against 3, or against 4, or against 5")
    stated, fast, *slow = all_cited(draft, ["12", "36", "3", "4", "5"])
    readings = tuple(Reading(fast / each) for each in reversed(slow))
    found = result(Relation(stated, readings))
    assert found.verdict is Verdict.HOLDS
    assert found.reading is readings[2]


def test_of_readings_that_fail_the_nearest_decides() -> None:
    draft = document("11 times as fast: 36 against 3, or against 4, or against 5")
    stated, fast, *slow = all_cited(draft, ["11", "36", "3", "4", "5"])
    found = result(Relation(stated, tuple(Reading(fast / each) for each in reversed(slow))))
    assert found.verdict is Verdict.CONFLICTS
    assert found.expected.amount == Interval.exactly(12)


def test_a_certain_reading_decides_before_a_nearer_one_that_is_not() -> None:
    draft = document("We sold 450.", "We sold 400.", "They sold 440.")
    stated, ours, theirs = all_cited(draft, ["450", "400", "440"])
    readings = (aligned(stated, theirs, Agreement.UNSTATED), aligned(stated, ours))
    found = result(Relation(stated, readings))
    assert found.reading is readings[1]
    assert found.verdict is Verdict.CONFLICTS


def test_among_readings_that_fit_the_surest_is_told() -> None:
    draft = document("We sold 400.", "400 were sold.", "We sold 400 too.")
    stated, first, second = all_cited(draft, ["400", "400", "400"])
    readings = (aligned(stated, first, Agreement.UNSTATED), aligned(stated, second))
    assert result(Relation(stated, readings)).reading is readings[1]


def test_what_nobody_says_is_the_same_is_in_doubt() -> None:
    stated, other = all_cited(document("We sold 450.", "400 were sold."), ["450", "400"])
    found = result(Relation(stated, (aligned(stated, other, Agreement.UNSTATED),)))
    assert (found.verdict, found.severity) == (Verdict.UNCLEAR, Severity.REVIEW)


def test_a_relation_that_was_cut_is_in_doubt() -> None:
    found = result(
        relation("17 and 10 make 30", ["30", "17", "10"], lambda a, b: a + b, is_cut=True)
    )
    assert (found.verdict, found.severity) == (Verdict.UNCLEAR, Severity.REVIEW)


@pytest.mark.parametrize(
    ("written", "verdict", "slip"),
    [
        (["450", "1,100"], Verdict.CONFLICTS, None),
        (["450", "1,400"], Verdict.UNCLEAR, None),
        (["450", "4,500"], Verdict.CONFLICTS, Slip.TENFOLD),
        (["$450m", "$450bn"], Verdict.CONFLICTS, Slip.THOUSANDFOLD),
        (["17", "71"], Verdict.CONFLICTS, Slip.SWAPPED_DIGITS),
        (["0", "12"], Verdict.UNCLEAR, None),
    ],
)
def test_figures_far_apart_are_two_things_unless_a_slip_explains_them(
    written: list[str], verdict: Verdict, slip: Slip | None
) -> None:
    stated, other = all_cited(document("We sold {}.\n\nThey sold {}.".format(*written)), written)
    found = result(Relation(stated, (aligned(stated, other),)))
    assert (found.verdict, found.slip) == (verdict, slip)


def test_what_the_wording_ties_together_may_lie_far_apart() -> None:
    found = result(
        relation("up 800%, from 70 to 530", ["800%", "530", "70"], lambda a, b: a / b - WHOLE)
    )
    assert found.verdict is Verdict.CONFLICTS
    assert (
        result(relation("6 and 1 make 40", ["40", "6", "1"], lambda a, b: a + b)).verdict
        is Verdict.CONFLICTS
    )


def test_places_on_the_calendar_are_never_far_apart() -> None:
    stated, other = all_cited(document("On Friday.", "On Monday."), ["Friday", "Monday"])
    assert result(Relation(stated, (aligned(stated, other),))).verdict is Verdict.CONFLICTS


def test_trailing_zeros_are_rounding_only_where_the_relation_says_so() -> None:
    draft = document("5,000 at 3 make 14,500")
    stated, many, each = all_cited(draft, ["14,500", "5,000", "3"])
    coarse = Quantity(Interval(Fraction(4500), Fraction(6000)), ONE)
    rough = with_fields(many, coarse=coarse)
    for zeros_round, verdict in ((True, Verdict.HOLDS), (False, Verdict.CONFLICTS)):
        asked = Relation(stated, (Reading(rough * each),), zeros_round=zeros_round)
        assert result(asked).verdict is verdict


def test_a_unit_that_may_be_another_has_the_benefit_of_the_doubt() -> None:
    stated, other = all_cited(document("$5.2m here, $3.4m there"), ["$5.2m", "$3.4m"])
    ambiguous = with_fields(stated, alternatives=(other.quantity,))
    asked = Relation(ambiguous, (Reading(other),))
    assert result(asked).verdict is Verdict.HOLDS
    assert result(replace(asked, stated=stated)).verdict is Verdict.CONFLICTS


def test_degrees_may_be_the_difference_of_two() -> None:
    celsius = Unit("degree_Celsius", Fraction(1), (("temperature", 1),), Fraction(5463, 20))
    fahrenheit = replace(celsius, symbol="degree_Fahrenheit", factor=Fraction(5, 9))
    fahrenheit = replace(fahrenheit, offset=Fraction(45967, 180))
    draft = document("2 C, 36 F, 4 F, 50 F")
    warm, level, rise, wrong = (
        with_fields(each, quantity=quantity, printed=quantity)
        for each, unit in zip(
            all_cited(draft, ["2", "36", "4", "50"]),
            (celsius, fahrenheit, fahrenheit, fahrenheit),
            strict=True,
        )
        for quantity in [Quantity(each.quantity.amount.hull(_around(each)), unit)]
    )
    for stated, verdict in (
        (level, Verdict.HOLDS),
        (rise, Verdict.HOLDS),
        (wrong, Verdict.CONFLICTS),
    ):
        assert result(Relation(stated, (Reading(warm),))).verdict is verdict
    found = result(Relation(rise, (Reading(warm),)))
    assert found.expected.unit == fahrenheit
    assert found.expected.amount.holds(Fraction(18, 5))


def _around(cited: Cited) -> Interval:
    middle = cited.quantity.amount.middle()
    return Interval(middle - Fraction(1, 2), middle + 1)


def test_what_cannot_be_compared_gives_no_result() -> None:
    draft = document("It took 3 hours for $5m, and 12 jobs")
    money, hours, jobs = all_cited(draft, ["$5m", "3 hours", "12 jobs"])
    nameless = with_fields(jobs, quantity=None, printed=None)
    readings = (Reading(hours), Reading(nameless))
    assert judge.results([(RULE, Relation(money, readings))]) == ()
    assert judge.results([(RULE, Relation(nameless, (Reading(hours),)))]) == ()
    assert judge.results([(RULE, Relation(money, ()))]) == ()


def test_a_reading_that_cannot_be_compared_does_not_hide_one_that_can() -> None:
    money, hours, other = all_cited(
        document("It took 3 hours for $5m, or $7m"), ["$5m", "3 hours", "$7m"]
    )
    found = result(Relation(money, (Reading(hours), Reading(other))))
    assert (found.verdict, found.reading.implied) == (Verdict.CONFLICTS, other)


def test_a_malformed_number_is_none_of_its_spellings() -> None:
    claim = cited(document("worth 197 then"), "197")
    stated = with_fields(claim, quantity=None, printed=None, forms=("$197,000", "$19,700"))
    spellings = tuple(
        Reading(Known(form, "a spelling", Quantity(Interval.exactly(0)))) for form in ("a", "b")
    )
    found = result(Relation(stated, spellings, Comparison.ONE_OF))
    assert (found.verdict, found.severity) == (Verdict.CONFLICTS, Severity.ERROR)
    assert edits(found) == ["197 -> $197,000", "197 -> $19,700"]


def test_a_printed_number_that_is_no_figure_is_judged() -> None:
    place = Known("8", "the number of the item", Quantity(Interval.exactly(8)))
    other = cited(document("the 7th is 7 here"), "7")
    found = result(Relation(place, (Reading(other),)))
    assert found.verdict is Verdict.CONFLICTS
    assert edits(found) == ["7 -> 8"]


def test_a_figure_counts_with_its_hedge_unless_the_digits_are_taken() -> None:
    stated, other = all_cited(document("about 450 here, 400 there"), ["450", "400"])
    hedged = with_fields(
        standing_for(stated, 400, 500), modifier=Modifier.APPROX, printed=stated.quantity
    )
    assert result(Relation(hedged, (Reading(other),))).verdict is Verdict.HOLDS
    digits = Cited.printed(hedged.claim)
    assert result(Relation(digits, (Reading(other),))).verdict is Verdict.CONFLICTS


def test_a_figure_of_hundreds_of_digits_is_judged() -> None:
    long = "9" * 400
    stated, other = all_cited(document(f"{long} and $5 of it"), [long, "5"])
    open_ended = with_fields(
        other, quantity=Quantity(Interval(Fraction(5), float("inf")), ONE), modifier=Modifier.OVER
    )
    assert result(Relation(stated, (Reading(open_ended + other),))).verdict is Verdict.HOLDS
    assert result(Relation(stated, (Reading(other + other),))).verdict is Verdict.CONFLICTS


@pytest.mark.parametrize(
    ("text", "is_told"),
    [("17 and 10 make 30", True), ("17 and 10 make 60", False), ("17 and 10 make 12", False)],
)
def test_what_is_far_apart_is_two_things(text: str, is_told: bool) -> None:
    said = relation(text, [text.rsplit(maxsplit=1)[-1], "17", "10"], lambda a, b: a + b, apart=2)
    assert bool(judge.results([(RULE, said)])) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("1,730 and 1,015 make 2,745", True),
        ("1,730 and 1,015 make 2,755", True),  # A digit mistyped.
        ("1,730 and 1,015 make 2,703", False),
        ("1,730 and 1,015 make 27,450", True),  # A nought too many.
        ("1,730 and 1,015 make 7,245", True),  # Two digits swapped.
        ("1,730 and 1,015 make 745", True),  # A digit lost.
        ("1,730 and 1,015 make 9,400", False),
    ],
)
@pytest.mark.parametrize("apart", [ONLY_BY_SLIP, Fraction(8, 7)])
def test_one_slip_says_that_figures_belong_together(
    text: str, is_told: bool, apart: Fraction | int
) -> None:
    whole = text.rsplit(maxsplit=1)[-1]
    said = relation(text, [whole, "1,730", "1,015"], lambda a, b: a + b, apart=apart)
    is_near = apart != ONLY_BY_SLIP and whole == "2,703"
    assert bool(judge.results([(RULE, said)])) is (is_told or is_near)


@pytest.mark.parametrize(
    ("own", "unit", "is_loose"),
    [
        ("hectare", "acre", True),
        ("meter", "kilometer", False),
        ("day", "year", False),
        ("degree_Celsius", "degree_Fahrenheit", False),
        ("mile", "kilometer", True),
    ],
)
def test_only_a_factor_of_nature_is_rounded(own: str, unit: str, is_loose: bool) -> None:
    one, other = units.unit(own), units.unit(unit)
    assert one is not None
    assert other is not None
    assert (converted(Quantity(Interval.exactly(4), one), other) is not None) is is_loose
