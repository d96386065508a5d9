"""What resembles a figure is found by its keys; what does not is not met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import context, extract
from factcheck.align.lookalikes import NEAREST, Lookalikes
from factcheck.align.resemblance import Resemblance, resemblance
from factcheck.model.claim import Claim
from factcheck.read import text_document
from factcheck.ruleset import load
from tests.factory import claim, document

NUMBERS = st.one_of(
    st.integers(1, 10**6).map(lambda number: f"{number:,}"),
    st.tuples(st.integers(1, 9999), st.integers(0, 99)).map(lambda parts: f"{parts[0]}.{parts[1]}"),
)
SCALED = st.tuples(NUMBERS, st.sampled_from(["", " million", " billion"])).map("".join)


def pair(left: str, right: str) -> tuple[Claim, Claim]:
    """Two claims as they are read."""
    words = load().words
    draft = document(f"Here ${left} stand.", f"There ${right} stand.")
    one, other = context.claims(draft, extract.figures(draft, words), words)
    return one, other


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        ("370", "368", Resemblance.ROUNDED),
        ("18 trillion", "18 billion", Resemblance.SCALE),
        ("3 million", "3 billion", Resemblance.ROUND_SCALE),
        ("4,120", "4,210", Resemblance.DIGITS),
        ("2.2 million", "22 million", Resemblance.SLIGHT),
        ("388.7", "389", Resemblance.SAME),
        ("17", "25", Resemblance.NONE),
        ("5 billion", "4.8 million", Resemblance.NONE),
    ],
)
def test_two_figures_resemble_each_other_so(left: str, right: str, likeness: Resemblance) -> None:
    one, other = pair(left, right)

    assert resemblance(one.figure, other.figure) is likeness
    assert resemblance(other.figure, one.figure) is likeness


@given(SCALED, SCALED)
def test_whatever_resembles_a_figure_is_found(left: str, right: str) -> None:
    one, other = pair(left, right)
    likeness = resemblance(one.figure, other.figure)

    found = Lookalikes((one, other)).of(one)

    if likeness is not Resemblance.SAME or found:
        assert found == (((other, likeness),) if likeness is not Resemblance.NONE else ())


def test_what_stands_before_a_figure_may_be_asked_for_alone() -> None:
    one, other = pair("4,120", "4,210")
    lookalikes = Lookalikes((one, other))

    found = [lookalikes.of(each, before=True) for each in (one, other)]

    assert found == [(), ((one, Resemblance.DIGITS),)]


def test_two_cells_of_a_table_are_two_figures() -> None:
    words = load().words
    text = "| A | B |\n| --- | --- |\n| 4,120 | 4,120 |\n\nIt was 4,120."
    draft = text_document(text, "draft.md", words)
    left, right, told = context.claims(draft, extract.figures(draft, words), words)

    found = Lookalikes((left, right, told)).of(left)

    assert found == ((told, Resemblance.SAME),)


def test_of_very_many_the_nearest_are_read() -> None:
    draft = document(*["It cost $5."] * 4 * NEAREST)
    claims = tuple(claim(draft, "$5", nth) for nth in range(1, 4 * NEAREST + 1))

    found = [other for other, _ in Lookalikes(claims).of(claims[2 * NEAREST])]

    assert len(found) < 2 * NEAREST
    assert claims[2 * NEAREST - 1] in found
