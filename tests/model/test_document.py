"""Places in a document: from the prose to the file and back."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.document import Block, BlockKind, Document, Place, Run
from factcheck.model.span import Span


@st.composite
def blocks(draw: st.DrawFn, start: int = 0) -> Block:
    """A block of runs, some of which stand for more of the file than they show."""
    lengths = st.tuples(st.integers(0, 3), st.integers(1, 4), st.just(0) | st.integers(2, 6))
    runs, prose, text = [], 0, start
    for gap, length, told in draw(st.lists(lengths, min_size=1, max_size=8)):
        shown, covered = (1, told) if told else (length, length)
        runs.append(Run(prose, text + gap, shown, covered))
        prose, text = prose + shown, text + gap + covered
    return block(0, runs)


def block(index: int, runs: Sequence[Run]) -> Block:
    prose = "".join(chr(ord("a") + at % 26) for at in range(sum(run.prose_length for run in runs)))
    span = Span(runs[0].text, runs[-1].text_end)
    return Block(index, span, BlockKind.PARAGRAPH, prose, tuple(runs))


def document(text: str, *spans: tuple[int, int]) -> Document:
    runs = [Run(0, start, end - start, end - start) for start, end in spans]
    return Document("a.md", text, tuple(block(at, [run]) for at, run in enumerate(runs)))


@given(blocks(), st.data())
def test_a_stretch_of_prose_comes_back_from_the_file(one: Block, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(one.prose) - 1))
    end = data.draw(st.integers(start + 1, len(one.prose)))

    span = one.span_of(start, end)

    assert one.prose_at(span) == (start, end)


@given(blocks(), st.data())
def test_a_span_of_the_file_holds_the_prose_that_stands_in_it(
    one: Block, data: st.DataObject
) -> None:
    edges = st.integers(0, one.span.end + 3)
    low, high = sorted(data.draw(st.lists(edges, min_size=2, max_size=2, unique=True)))

    start, end = one.prose_at(Span(low, high))

    standing = [
        at for at in range(len(one.prose)) if one.span_of(at, at + 1).overlaps(Span(low, high))
    ]
    assert list(range(start, end)) == standing


@given(blocks())
def test_characters_stand_in_the_file_in_their_order(one: Block) -> None:
    spans = [one.span_of(at, at + 1) for at in range(len(one.prose))]

    assert all(left.end <= right.start for left, right in pairwise(spans))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 1), (0, 4), (3, 4)])
def test_a_stretch_that_the_prose_does_not_have_is_an_error(start: int, end: int) -> None:
    one = block(0, [Run(0, 5, 3, 3)])

    with pytest.raises(ValueError, match="the prose of 3 characters"):
        one.span_of(start, end)


def test_a_run_of_another_length_is_met_whole() -> None:
    # "$18&nbsp;billion": the entity is one character of prose.
    one = block(0, [Run(0, 0, 3, 3), Run(3, 3, 1, 6), Run(4, 9, 7, 7)])

    assert one.span_of(0, 11) == Span(0, 16)
    assert one.span_of(3, 4) == Span(3, 9)
    assert one.prose_at(Span(4, 5)) == (3, 4)
    assert one.prose_at(Span(2, 4)) == (2, 4)


@given(st.lists(st.sampled_from(["word", "\n", "\r\n", "\r", "é", "\u2028", "🛍"])).map("".join))
def test_lines_and_columns_count_code_points_from_one(text: str) -> None:
    lines = text.replace("\r\n", "\n\n").replace("\r", "\n")

    places = [document(text).place(Span(at, at)) for at in range(len(text))]

    for at, place in enumerate(places):
        if text[at] == "\n" and text[at - 1 : at] == "\r":
            continue
        ends = lines[:at].count("\n") - text[:at].count("\r\n")
        assert place.line == 1 + ends
        assert place.column == at - lines.rfind("\n", 0, at)


def test_a_place_at_the_end_of_the_text_is_in_its_last_line() -> None:
    text = "a\r\nbc\n"

    assert document(text).place(Span(6, 6)) == Place(3, 1)
    assert document(text).place(Span(4, 5)) == Place(2, 2)


@pytest.mark.parametrize(
    ("start", "index"), [(0, None), (2, 0), (4, 0), (5, None), (6, 1), (8, 1), (9, 2), (12, None)]
)
def test_a_span_is_of_the_block_in_which_it_begins(start: int, index: int | None) -> None:
    draft = document("x" * 15, (2, 5), (6, 9), (9, 12))

    found = draft.block_at(Span(start, start + 1))

    assert (found and found.index) == index


def test_nothing_is_seen_where_no_prose_stands() -> None:
    draft = document("x" * 15, (2, 5), (6, 9))

    assert draft.seen(Span(0, 2)) == ""
    assert draft.seen(Span(5, 7)) == ""
    assert draft.seen(Span(3, 8)) == "bc"
    assert draft.seen(Span(7, 7)) == ""
