"""Is it one event that two days are told for?"""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.dates import are_swapped
from factcheck.align.events import is_one_event
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.ruleset import load

ONCE = frozenset({"open", "launch", "sign"})
SMALL = frozenset({"the", "a", "was", "on", "at"})


def is_one(text: str) -> bool:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    index = align.index(draft, context.claims(draft, extract.figures(draft, words), words), words)
    first, second = index.anchors(Kind.DATE)
    return is_one_event(first, second, 2, ONCE, SMALL, words)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The pier opened on May 3, 2024. Since the pier opened on May 5, 2024, it rains.", True),
        ("The stone pier opened on May 3, 2024. The pier opened on May 5, 2024.", True),
        ("The pier opened on May 3, 2024. The iron pier opened on May 5, 2024.", False),
        ("The pier opened on May 3, 2024 at Lund. The pier opened on May 5, 2024 at Oslo.", False),
        ("The pier shone on May 3, 2024. The pier shone on May 5, 2024.", False),
        ("- The pier opened on May 3, 2024.\n- The pier opened on May 5, 2024.", False),
    ],
)
def test_an_event_that_happens_once_is_one_where_nothing_tells_two_apart(
    text: str, answer: bool
) -> None:
    assert is_one(text) is answer


def test_a_year_is_swapped_where_its_digits_are_the_same() -> None:
    day, swapped, other = (Interval.exactly(n) for n in (738_907, 745_482, 745_847))

    answers = [are_swapped(day, swapped), are_swapped(day, day), are_swapped(day, other)]

    assert answers == [True, False, False]
