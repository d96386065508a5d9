"""Numbers in words."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.number_words import in_words
from tests.extract.reads import only, read, values


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("There were five of them.", "five: 5"),
        ("There were twenty-five of them.", "twenty-five: 25"),
        ("There were two hundred and five of them.", "two hundred and five: 205"),
        ("There were a hundred of them.", "a hundred: 100"),
        ("There were three thousand twelve of them.", "three thousand twelve: 3012"),
        ("There were two million of them.", "two million: 2000000"),
        ("There were 3.5 million of them.", "3.5 million: 3500000"),
        ("There were two and a half million of them.", "two and a half million: 2500000"),
        ("There were half a billion of them.", "half a billion: 500000000"),
        ("There were a dozen of them.", "a dozen: 12"),
        ("There were two dozen of them.", "two dozen: 24"),
        ("There were 3 crore of them.", "3 crore: 30000000"),
        ("There were twelve lakh of them.", "twelve lakh: 1200000"),
        ("There were six lakh crore of them.", "six lakh crore: 6000000000000"),
        ("There were five thousand million of them.", "five thousand million: 5000000000"),
        ("There were four billions of them.", "four billions: 4000000000"),
        ("There were seven dozens of them.", "seven dozens: 84"),
        ("There were eighty quadrillion of them.", "eighty quadrillion: 80000000000000000"),
        ("SIXTY TwO", "SIXTY TwO: 62"),
        ("There were sixtytwo of them.", "sixtytwo: 62"),
        ("There were 2 hundred and 17 of them.", "2 hundred and 17: 217"),
        ("There were 6 thousand 2 hundred and 17.", "6 thousand 2 hundred and 17: 6217"),
        ("There were 3 crore 40 lakh of them.", "3 crore 40 lakh: 34000000"),
        ("Hundred thousand people came.", "Hundred thousand: 100000 person"),
        ("Over million people came.", "million: 1000000 person"),
        ("Minus twelve was the answer.", "Minus twelve: -12"),
        ("It is negative one", "negative one: -1"),
        ("eight forty three", "eight forty three: 843"),
        ("It fell to zero.", "zero: 0"),
        ("It had zero faults.", "zero: 0 fault"),
        ("nought", "nought: 0"),
        ("the sum of SIX HUNDRED THOUSAND DOLLARS", "SIX HUNDRED THOUSAND DOLLARS: 600000 USD"),
        ("to pay Thirty-Six Thousand Dollars", "Thirty-Six Thousand Dollars: 36000 USD"),
        ("two to three dozen eggs", "two to three dozen: 24 to 36 egg"),
        ("There were 4bn of them.", "4bn: 4000000000"),
        ("There were 5k of them.", "5k: 5000"),
        ("There were 1.2m people there.", "1.2m: 1200000 person"),
        ("There were 10M users there.", "10M: 10000000 user"),
    ],
)
def test_a_number_in_words_is_read(prose: str, line: str) -> None:
    assert values(prose) == [line]


@pytest.mark.parametrize(
    "prose",
    [
        "One of the firms left.",
        "No one came.",
        "The one we know is gone.",
        "One day we may know.",
        "One another is what they have.",
        "It is one that reacts fast.",
        "Dozens left.",
        "A two-way radio and a five-star hotel.",
        "Zero Covid was the policy.",
        "It shows zero tolerance.",
        "They plan and zero in on it.",
        "One even laughed.",
        "It differs from one based on trade.",
        "They set net zero goals.",
        "The zero bound is near.",
        "A zero-knowledge proof is short.",
        "A multi-million sum per million tons was paid in million euros.",
        "The Five Eyes agreed.",
        "A trip to the Three Gorges is planned.",
    ],
)
def test_a_word_that_counts_nothing_is_no_figure(prose: str) -> None:
    assert read(prose) == []


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        (
            "six million and nine million cars",
            ["six million: 6000000", "nine million: 9000000 car"],
        ),
        ("one hundred and two hundred cars", ["one hundred: 100", "two hundred: 200 car"]),
        ("sold 6 million and two shops closed", ["6 million: 6000000", "two: 2 shop"]),
        ("a one twenty-minute walk", ["twenty-minute: 20 minute"]),
        ("4 thousand 4 hundred and 0", ["4 thousand 4 hundred: 4400", "0: 0"]),
    ],
)
def test_where_one_number_ends_another_begins(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("It is three point one four.", "three point one four: 3.14"),
        ("It is six hundred point zero two.", "six hundred point zero two: 600.02"),
        ("It is nought point twelve.", "nought point twelve: 0.12"),
        ("It is five point oh six.", "five point oh six: 5.06"),
        ("It is one point thirty-five.", "one point thirty-five: 1.35"),
        ("It is 6 point 4.", "6 point 4: 6.4"),
        ("seven point three million cars", "seven point three million: 7300000 car"),
        ("seven point three percent", "seven point three percent: 7.3 percent"),
        ("point 45", "point 45: 0.45"),
    ],
)
def test_decimals_may_be_said(prose: str, line: str) -> None:
    assert values(prose) == [line]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("Only one company came.", "one | count | 1 company"),
        ("Only one buyer group pulls back.", "one | count | 1 group"),
        ("At least one witness wrote to us.", "one | count | 1 witness | at_least"),
        ("It took one year.", "one year | duration | 1 year"),
        ("It came within one day.", "one day | duration | 1 day"),
    ],
)
def test_one_before_a_noun_counts(prose: str, line: str) -> None:
    assert read(prose) == [line]


_SCALES = ("", " thousand", " million", " billion", " trillion", " quadrillion")


@given(st.integers(2, 10**18 - 1), st.booleans())
def test_a_number_is_read_as_it_is_spelled(number: int, has_and: bool) -> None:
    spelled = _spelled(number, has_and)

    assert only(f"They counted {spelled}.").value == number


def _spelled(number: int, has_and: bool) -> str:
    groups = []
    for scale in _SCALES:
        number, group = divmod(number, 1000)
        if group:
            groups.append(_below_thousand(group, has_and) + scale)
    return " ".join(reversed(groups))


def _below_thousand(number: int, has_and: bool) -> str:
    hundreds, rest = divmod(number, 100)
    below = in_words(Fraction(rest)) if rest else ""
    if not hundreds:
        return str(below)
    first = f"{in_words(Fraction(hundreds))} hundred"
    return f"{first}{' and' if has_and else ''} {below}" if below else first


def test_a_number_in_words_is_marked_as_such() -> None:
    assert only("There were five of them.").style.is_word


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("Four million, two hundred thousand live there.", ["4200000"]),
        ("Six thousand, one hundred and nine live there.", ["6109"]),
        ("Of three million, forty live there.", ["3000000", "40"]),
        ("In three thousand, four thousand live there.", ["3000", "4000"]),
        ("Of nine hundred, two hundred live there.", ["900", "200"]),
    ],
)
def test_a_number_goes_on_after_a_comma(prose: str, lines: list[str]) -> None:
    assert [line.split(": ")[1].split()[0] for line in values(prose)] == lines


@pytest.mark.parametrize(
    ("prose", "count"),
    [
        ("One Ocean Holdings fell.", 0),
        ("One Ocean Trade House is tall.", 0),
        ("One New Jersey baker came.", 1),
        ("One Bank Cuts Rates", 1),
        ("One American came.", 1),
    ],
)
def test_one_may_begin_a_name(prose: str, count: int) -> None:
    assert len(values(prose)) == count


def test_many_numbers_after_commas_are_read_one_by_one() -> None:
    assert len(values("five thousand, " * 3000)) == 3000


@pytest.mark.parametrize(
    ("prose", "low", "high"),
    [
        ("It took two and a half hours.", Fraction(9, 4), Fraction(3)),
        ("It took two and a quarter hours.", Fraction(17, 8), Fraction(5, 2)),
        ("It took three and three quarters of an hour.", Fraction(29, 8), Fraction(4)),
        ("It holds five and two thirds of a gallon.", Fraction(11, 2), Fraction(6)),
        ("It drew 3 million and a half visitors.", 3_250_000, 4_000_000),
    ],
)
def test_a_mixed_number_is_as_exact_as_its_part(
    prose: str, low: Fraction | int, high: Fraction | int
) -> None:
    quantity = only(prose).quantity
    assert quantity is not None
    assert (quantity.amount.low, quantity.amount.high) == (low, high)


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("nine and half of them left", ["nine: 9", "half: 0.5"]),
        ("three and a third of them", ["three: 3", "a third: 1/3"]),
    ],
)
def test_a_count_and_a_part_of_it_are_two_figures(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines
