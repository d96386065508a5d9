"""Lists, and what is told to be their total: behind them, by their last item, or over them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from tests.align.reports import verdicts

AMOUNTS = st.lists(st.integers(100, 900), min_size=3, max_size=6)
RULES = ("list-total", "list-lead")


def items(*amounts: int) -> str:
    return "\n".join(
        f"- part {name}: ${amount}" for name, amount in zip("abcdef", amounts, strict=False)
    )


def told(text: str) -> list[str]:
    return verdicts(factcheck.check_text(text), *RULES)


@settings(max_examples=20)
@given(AMOUNTS)
def test_the_items_come_to_what_their_lead_says(amounts: list[int]) -> None:
    total = sum(amounts)

    assert told(f"The budget: ${total}\n\n{items(*amounts)}") == ["holds"]
    assert told(f"The budget: ${total + 50}\n\n{items(*amounts)}") == ["conflicts"]


@settings(max_examples=20)
@given(AMOUNTS)
def test_the_last_item_tells_what_the_others_come_to(amounts: list[int]) -> None:
    total = sum(amounts)

    assert told(f"{items(*amounts)}\n- Total: ${total}") == ["holds"]
    assert told(f"{items(*amounts)}\n- Total: ${total - 50}") == ["conflicts"]


@pytest.mark.parametrize(
    "lead",
    [
        "Total: $900",
        "The kitty: $900",
        "A total of $900 was spent as follows:",
        "The $900 is split as follows:",
    ],
)
def test_a_lead_says_that_it_tells_the_total(lead: str) -> None:
    assert told(f"{lead}\n\n{items(300, 400, 300)}") == ["conflicts"]


@pytest.mark.parametrize(
    "lead",
    [
        "Sales: $900",
        "Of the $900 some went on:",
        "A total of $900 was spent. Some of it went here:",
        "Total: more than $900",
        "The budget of $900 includes:",
        "A total of $900 each:",
    ],
)
def test_a_heading_with_an_amount_is_no_total(lead: str) -> None:
    assert told(f"{lead}\n\n{items(300, 400, 300)}") == []


@pytest.mark.parametrize("total", [250, 450, 2100])
def test_what_is_far_from_its_items_is_of_something_else(total: int) -> None:
    assert told(f"The budget: ${total}\n\n{items(300, 400, 300)}") == []
