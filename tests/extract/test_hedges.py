"""Words that widen or open what a figure may stand for."""

import pytest

from factcheck.model.figure import Modifier
from tests.extract.reads import OF_TIME, figures_of, only, read, stands


@pytest.mark.parametrize(
    ("prose", "modifier"),
    [
        ("more than 30 cars", "over"),
        ("over 30 cars", "over"),
        ("aged over 30.", "over"),
        ("exceeding 30 cars", "over"),
        ("no fewer than 30 cars", "at_least"),
        ("at least 30 cars", "at_least"),
        ("30 cars or more", "at_least"),
        ("30 or more cars", "at_least"),
        ("30+ cars", "at_least"),
        ("30 (or more) cars", "at_least"),
        ("as few as 30 cars", "at_least"),
        ("up to a 30% stake", "up_to"),
        ("almost a 30% stake", "nearly"),
        ("under a $30 deal", "exact"),
        ("30% and over $5", "over"),
        ("30 km plus", "at_least"),
        ("$30 plus tax", "exact"),
        ("one year and under the tree", "exact"),
        ("built around 30 ideas", "exact"),
        ("they think about 30 cars", "exact"),
        ("2 gpt Au over 30 m", "exact"),
        ("ten goals over nine games", "exact"),
        ("in over nine games", "over"),
        ("not 30 cars", "not"),
        ("it isn't 30 cars", "not"),
        ("dozens, if not 30 cars", "exact"),
        ("not only 30 cars", "exact"),
        ("not more than 30 cars", "at_most"),
        ("a 30-plus range", "at_least"),
        ("no more than 30 cars", "at_most"),
        ("30 or fewer cars", "at_most"),
        ("up to 30 cars", "up_to"),
        ("it went back up to 30 cars", "exact"),
        ("as many as 30 cars", "up_to"),
        ("fewer than 30 cars", "under"),
        ("nearly 30 cars", "nearly"),
        ("just under 30 cars", "nearly"),
        ("just over 30 cars", "just_over"),
        ("around 30 cars", "approx"),
        ("a street—about 30 cars", "approx"),
        ("a street (nearly 30 cars)", "nearly"),
        ("Some 30 cars", "approx"),
        ("an estimated 30 cars", "approx"),
        ("~30 cars", "approx"),
        ("< = 30 cars", "at_most"),
        ("=> 30 cars", "exact"),
        ("<>30 cars", "exact"),
        ("30 or more than that", "exact"),
        ("about 30 or more cars", "at_least"),
        ("with over 30 years of it", "over"),
        ("exactly 30 cars", "exact"),
        ("they turned over, 30 cars", "exact"),
        ("$5m over 30 years", "exact"),
        ("all under one roof", "exact"),
        ("more than one car", "over"),
    ],
)
def test_a_hedge_is_read(prose: str, modifier: str) -> None:
    figure = [each for each in figures_of(prose) if each.kind not in OF_TIME][-1]

    assert figure.modifier == modifier


@pytest.mark.parametrize(
    ("prose", "interval"),
    [
        ("about 40 cars", "36 to 44 car"),
        ("about 3 cars", "2 to 4 car"),
        ("nearly 40% of it", "36 to 40 percent"),
        ("just over 40% of it", "40 to 44 percent"),
        ("over 400% of it", "400 to inf percent"),
        ("at least 20 cars", "20 to inf car"),
        ("under 20 cars", "0 to 20 car"),
        ("up to 10 km", "0 to 10 kilometer"),
        ("under 5% of it", "-inf to 5 percent"),
        ("nearly -40 degrees Celsius", "-40 to -36 degree_Celsius"),
    ],
)
def test_a_hedge_says_how_far_a_figure_reaches(prose: str, interval: str) -> None:
    assert stands(prose) == interval


def test_the_lead_of_a_figure_is_where_its_hedge_begins() -> None:
    figure = only("It holds no more than 30 cars.")

    assert figure.block.prose[figure.lead : figure.end] == "no more than 30"
    assert figure.written == "30"


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("15 or more years", "15 or more years | duration | 15 year | at_least"),
        ("a 20-plus km run", "20-plus km | measure | 20 kilometer | at_least"),
        ("a $9+ million deal", "$9+ million | money | 9000000 USD | at_least"),
        ("20-odd miles", "20-odd miles | measure | 20 mile | approx"),
        ("15 or more cars", "15 | count | 15 car | at_least"),
        ("15 or two km", "15 | measure | 15 kilometer"),
    ],
)
def test_a_hedge_may_stand_before_the_unit(prose: str, line: str) -> None:
    assert read(prose)[0] == line


def test_a_denied_figure_states_nothing() -> None:
    figure = figures_of("It takes not 5 km but 6 km.")[0]

    assert (figure.value, figure.modifier, figure.quantity) == (5, Modifier.NOT, None)
    assert figure.denied is not None
    assert figure.denied.unit.symbol == "kilometer"


def test_the_printed_digits_know_no_hedge() -> None:
    figure = only("nearly 40% of it")

    assert figure.printed is not None
    assert (figure.printed.amount.low, figure.printed.amount.high) == (39.5, 41)
