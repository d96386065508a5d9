"""The single edits that mend a conflict, in the author's own way of writing."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import judge
from factcheck.judge.manner import cut_off, rounded, told
from factcheck.model.document import Document
from factcheck.model.expression import WHOLE, Cited, Expression, Known, Operator, computed
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, ONE, PERCENT, Quantity
from factcheck.model.result import Comparison, Edit, Reading, Relation, Verdict
from factcheck.model.span import Span
from tests.factory import RULE, document
from tests.judge.build import (
    Formula,
    aligned,
    all_cited,
    edits,
    in_order,
    is_upheld,
    relation,
    result,
    standing_for,
    with_fields,
)
from tests.judge.strategies import FORMULAS, sentences

HEDGES = ("nearly", "about", "Nearly", "About", "more", "less")
CHANGE: Formula = lambda now, then: now / then - WHOLE  # noqa: E731

TOLD: list[tuple[str, list[str], Formula, list[str]]] = [
    (
        "Revenue rose 25% to $12.0m from $10.0m.",
        ["25%", "$12.0m", "$10.0m"],
        CHANGE,
        ["25% -> 20%", "$12.0m -> $12.5m", "$10.0m -> $9.6m"],
    ),
    (
        "From 17 plants to 10, eight fewer.",
        ["eight", "17 plants", "10"],
        lambda then, now: then - now,
        ["eight -> seven", "17 plants -> 18 plants", "10 -> 9"],
    ),
    ("66 of 150, or 54%.", ["54%", "66", "150"], lambda part, whole: part / whole, ["54% -> 44%"]),
    (
        "At $6.00 each, 18 of them cost $120.",
        ["$120", "18", "$6.00"],
        lambda many, each: many * each,
        ["$120 -> $108", "18 -> 20"],
    ),
    (
        "Five: two and four.",
        ["four", "two"],
        lambda other: other,
        ["four -> two", "two -> four"],
    ),
]


@pytest.mark.parametrize(("text", "written", "formula", "expected"), TOLD)
def test_edits_are_told_the_way_the_author_writes(
    text: str, written: list[str], formula: Formula, expected: list[str]
) -> None:
    assert edits(result(relation(text, written, formula)))[: len(expected)] == expected


def test_an_edit_says_what_stands_in_the_file() -> None:
    found = result(relation("17 and 10 make 30", ["30", "17", "10"], lambda a, b: a + b))
    text = found.stated.claim.document.text if isinstance(found.stated, Cited) else ""
    assert [edit.span.within(text) for edit in found.edits] == ["30", "17", "10"]
    assert [edit.old for edit in found.edits] == ["30", "17", "10"]


@given(sentences())
@settings(max_examples=300, deadline=None)
def test_every_edit_mends(sentence: tuple[str, list[str]]) -> None:
    name, written = sentence
    asked = _asked(name, written)
    if asked is None:
        return
    found = (edit for each in judge.results([(RULE, asked)]) for edit in each.edits)
    for edit in found:
        if "percentage point" in edit.new:
            continue  # that makes it another relation
        if edit.new.endswith("tn") or edit.new.split()[0] in HEDGES:
            continue  # the factory reads neither
        again = _asked(name, _edited(asked, written, edit))
        assert again is not None
        assert is_upheld(again), (written, edit)


@given(sentences())
@settings(max_examples=300, deadline=None)
def test_what_is_drawn_from_what_is_implied_holds(sentence: tuple[str, list[str]]) -> None:
    name, written = sentence
    asked = _asked(name, written)
    if asked is None or not isinstance(asked.stated, Cited):
        return
    for manner in (rounded, cut_off):
        try:
            found = asked.readings[0].implied.under(told(manner))
        except ZeroDivisionError:
            continue
        implied = found.to(asked.stated.quantity.unit).amount
        for value in (implied.low, implied.middle(), implied.high):
            stated = standing_for(asked.stated, value, value)  # type: ignore[arg-type]
            assert is_upheld(replace(asked, stated=stated))


@given(sentences(), st.integers(0, 2), st.integers(0, 9), st.integers(0, 9))
@settings(max_examples=300, deadline=None)
def test_a_wider_figure_upsets_nothing(
    sentence: tuple[str, list[str]], which: int, below: int, above: int
) -> None:
    name, written = sentence
    asked = _asked(name, written)
    if asked is None or not is_upheld(asked):
        return
    assert isinstance(asked.stated, Cited)
    figures = [asked.stated, *asked.readings[0].implied.cited]
    which %= len(figures)
    amount = figures[which].quantity.amount
    low, high = amount.low - below, amount.high + above
    figures[which] = standing_for(figures[which], low, high)  # type: ignore[arg-type]
    stated, *parts = figures
    try:
        implied = FORMULAS[name](*parts, *parts[: 2 - len(parts)])
    except ZeroDivisionError:
        return
    found = judge.results([(RULE, Relation(stated, (Reading(implied),)))])
    assert all(each.verdict is not Verdict.CONFLICTS for each in found)


def _asked(name: str, written: list[str]) -> Relation | None:
    try:
        used = written[:2] if name == "same" else written
        stated, *parts = in_order(document(" and ".join(written)), used)
        return Relation(stated, (Reading(FORMULAS[name](*parts, *parts[: 2 - len(parts)])),))
    except ZeroDivisionError:
        return None


def _edited(asked: Relation, written: list[str], edit: Edit) -> list[str]:
    """The figures once the edit is made."""
    assert isinstance(asked.stated, Cited)
    spans = [asked.stated.span, *(cited.span for cited in asked.readings[0].implied.cited)]
    at = spans.index(edit.span)
    return [*written[:at], edit.new, *written[at + 1 :]]


def test_a_long_sum_is_told_its_total_only() -> None:
    parts = [str(11 + at) for at in range(12)]
    written = ["999", *parts]
    found = result(relation(" and ".join(written), written, lambda *each: _sum(each)))
    assert edits(found) == ["999 -> 198"]


def test_the_cell_of_a_long_sum_that_a_slip_explains_is_told() -> None:
    parts = [f"{3011 + 1000 * at:,}" for at in range(8)] + ["9,120"]
    written = ["61,298", *parts]
    found = result(relation(" and ".join(written), written, lambda *each: _sum(each)))
    assert "9,120 -> 9,210" in edits(found)


def _sum(parts: tuple[Expression, ...]) -> Expression:
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return total


def hedged(cited: Cited, low: str, high: str, modifier: Modifier, lead: int) -> Cited:
    wide = standing_for(cited, Fraction(low), Fraction(high))
    return with_fields(wide, modifier=modifier, printed=cited.quantity, lead=lead)


def test_a_hedge_is_copied_with_its_figure() -> None:
    stated, other = all_cited(document("Sales rose 350%, by over 400% in all."), ["350%", "400%"])
    over = hedged(other, "400", "600", Modifier.OVER, other.claim.figure.start - len("over "))
    assert edits(result(Relation(stated, (aligned(stated, over),)))) == [
        "350% -> over 400%",
        "400% -> 350%",
    ]


def test_a_hedge_is_replaced_by_another() -> None:
    draft = document("Nearly 350% here, over 400% there.")
    stated, other = all_cited(draft, ["350%", "400%"])
    nearly = hedged(stated, "315", "350", Modifier.NEARLY, 0)
    over = hedged(other, "400", "600", Modifier.OVER, other.claim.figure.start - len("over "))
    assert edits(result(Relation(nearly, (aligned(nearly, over),)))) == [
        "Nearly 350% -> Over 400%",
        "over 400% -> nearly 350%",
    ]


def test_a_hedge_that_two_figures_share_is_not_copied() -> None:
    stated, other = all_cited(document("up to eight (7) of them"), ["7", "eight"])
    hedged_one = hedged(other, "0", "8", Modifier.UP_TO, 0)
    one_less = standing_for(stated, 9, 9)
    assert edits(result(Relation(one_less, (Reading(hedged_one),)))) == ["7 -> 8", "eight -> nine"]


def test_a_hedge_that_stays_widens_what_comes() -> None:
    draft = document("About 50% more: 300 after 100.")
    stated, now, then = all_cited(draft, ["50%", "300", "100"])
    about = hedged(stated, "45", "55", Modifier.APPROX, 0)
    assert edits(result(Relation(about, (Reading(now / then - WHOLE),))))[0] == "50% -> 200%"


def test_an_open_end_is_told_as_one() -> None:
    draft = document("Up 10% to over $12.0m from $10.0m.")
    stated, now, then = all_cited(draft, ["10%", "$12.0m", "$10.0m"])
    over = with_fields(
        now,
        quantity=Quantity(Interval(Fraction(12_000_000), float("inf")), now.quantity.unit),
        modifier=Modifier.OVER,
    )
    found = result(Relation(stated, (Reading(over / then - WHOLE),)))
    assert edits(found)[0].startswith("10% -> more than 18")


@pytest.mark.parametrize(
    ("written", "first"),
    [
        (["700-fold", "100"], "700-fold -> 328-fold"),
        (["700.0-fold", "100"], "700.0-fold -> 328.1-fold"),
        (["700-fold", "1"], "700-fold -> 3.28-fold"),
    ],
)
def test_an_edit_is_rounded_as_the_author_rounds(written: list[str], first: str) -> None:
    feet = Known("feet of a metre", "definition", Quantity(Interval.exactly(Fraction("3.2808"))))
    found = result(relation(" and ".join(written), written, lambda metres: metres * feet))
    assert edits(found)[0] == first


def test_a_rise_is_not_mended_to_a_fall() -> None:
    found = result(relation("Up 10%, to 80 from 100.", ["10%", "80", "100"], CHANGE))
    assert edits(found) == ["80 -> 110", "100 -> 73"]


def test_a_count_is_not_mended_to_a_part_of_one() -> None:
    found = result(relation("3 times 5 is 16", ["16", "3", "5"], lambda a, b: a * b))
    assert edits(found) == ["16 -> 15"]


@pytest.mark.parametrize(
    ("now", "expected"), [("175", ["175 -> 200"]), ("300", ["two -> 3 times"])]
)
def test_a_multiple_in_words_is_no_odd_number(now: str, expected: list[str]) -> None:
    stated, high, low = all_cited(document(f"two: {now} for 100"), ["two", now, "100"])
    double = with_fields(stated, kind=Kind.MULTIPLE)
    found = result(Relation(double, (Reading(high / low),)))
    assert edits(found)[: len(expected)] == expected


def test_a_weekday_or_its_date_is_told() -> None:
    stated, day = all_cited(document("Wednesday, 27 March 2026"), ["Wednesday", "27 March 2026"])
    exact = with_fields(
        day, quantity=Quantity(Interval.exactly(date(2026, 3, 27).toordinal()), DATE)
    )
    found = result(Relation(stated, (Reading(computed(Operator.WEEKDAY, exact)),)))
    assert edits(found) == ["Wednesday -> Friday", "27 March 2026 -> 25 March 2026"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (["10 years", "2022", "2015"], ["10 years -> 7 years", "2022 -> 2025", "2015 -> 2012"]),
        (
            ["30 days", "20 May 2022", "10 May 2022"],
            ["30 days -> 10 days", "20 May 2022 -> 9 June 2022", "10 May 2022 -> 20 April 2022"],
        ),
    ],
)
def test_dates_are_mended_to_dates(written: list[str], expected: list[str]) -> None:
    found = result(relation(" and ".join(written), written, lambda end, start: end - start))
    assert edits(found) == expected


def test_a_date_without_a_year_stays_without() -> None:
    draft = document("On 21 November 2022 and then on 26 November 2022")
    stated, other = all_cited(draft, ["21 November 2022", "26 November 2022"])
    short = with_fields(other, written="26 November")
    found = result(Relation(stated, (Reading(short),)))
    assert [edit.new for edit in found.edits] == ["26 November 2022", "21 November"]


def test_a_range_in_another_unit_is_copied_whole() -> None:
    draft = document("It took 5 hours, it took 5 days")
    stated, other = all_cited(draft, ["5 hours", "5 days"])
    ends = (Fraction(5), Fraction(6))
    hours, days = (
        with_fields(each, value=None, ends=ends, written=f"5-6 {unit}")
        for each, unit in (
            (standing_for(stated, 5, 6), "hours"),
            (standing_for(other, 5, 6), "days"),
        )
    )
    found = result(Relation(hours, (Reading(days),)))
    assert [edit.new for edit in found.edits] == ["5-6 days", "5-6 hours"]


def test_what_a_witness_says_is_not_ours_to_change() -> None:
    (stated,) = all_cited(document("We sold 450."), ["450"])
    (source,) = all_cited(document("They sold 410.", name="source.md"), ["410"])
    assert edits(result(Relation(stated, (Reading(source),)))) == ["450 -> 410"]


def test_markup_within_a_figure_is_kept_where_only_a_word_changes() -> None:
    draft = document("It is $18 trillion. No, $18 billion.")
    marked = Document("draft.md", draft.text.replace("$18 t", "$18*t", 1), draft.blocks)
    stated, other = all_cited(marked, ["$18 trillion", "$18 billion"])
    assert edits(result(Relation(stated, (Reading(other),)))) == [
        "$18*trillion -> $18*billion",
        "$18 billion -> $18 trillion",
    ]


def test_a_figure_that_is_turned_is_told_as_it_is_written() -> None:
    draft = document("Up 150%, or tripled: 300% in all")
    rise, whole = all_cited(draft, ["150%", "300%"])
    multiple = Quantity(rise.quantity.base().shifted(1))
    taken = Cited(rise.claim, multiple)
    assert edits(result(Relation(taken, (Reading(whole),)))) == ["150% -> 200%", "300% -> 250%"]


def test_a_figure_taken_for_something_else_is_left_alone() -> None:
    stated, stretch = all_cited(document("3 days, 6 to 9 May"), ["3 days", "6"])
    taken = Cited(stretch.claim, Quantity(Interval.exactly(9), stated.quantity.unit))
    found = result(Relation(stated, (Reading(taken),)))
    assert edits(found) == ["3 days -> 9 days"]
    assert stated.claim.figure.kind is Kind.DURATION


def _days(first: date, last: date) -> Quantity:
    return Quantity(Interval(Fraction(first.toordinal()), Fraction(last.toordinal())), DATE)


def test_a_date_is_moved_to_another_year_and_keeps_its_day() -> None:
    (said,) = all_cited(document("On 27 January 2023 she spoke at WEF24."), ["27 January 2023"])
    day = date(2023, 1, 27)
    stated = with_fields(said, quantity=_days(day, day), printed=_days(day, day))
    named = Known("WEF24", "a name", _days(date(2024, 1, 1), date(2024, 12, 31)))

    found = result(Relation(stated, (Reading(named),)))

    assert edits(found) == ["27 January 2023 -> 27 January 2024"]


def test_no_number_is_copied_from_a_word() -> None:
    source = document("A majority (43%) agreed.")
    (stated,) = all_cited(source, ["43%"])
    most = Known("A majority", "a word", Quantity(Interval(Fraction(50), Fraction(100)), PERCENT))

    found = result(Relation(stated, (Reading(most),)))

    assert (found.verdict, found.edits) == (Verdict.CONFLICTS, ())


def test_a_misspelled_word_is_mended_by_the_word_that_was_meant() -> None:
    source = document("She was there for 3 daces.")
    place = Span(source.text.index("daces"), source.text.index("daces") + 5)
    said, meant = (
        Known(name, "a unit", Quantity(Interval.exactly(at), ONE), span)
        for at, (name, span) in enumerate((("daces", place), ("decades", None)))
    )

    found = result(Relation(said, (Reading(meant),), Comparison.ONE_OF))

    assert found.edits == (Edit(place, "daces", "decades"),)
