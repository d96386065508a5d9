"""What holds of every document, whatever is in the file."""

import datetime
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import read
from factcheck.errors import UnreadableDocument
from factcheck.model.document import Block, BlockKind, Document
from factcheck.model.words import Words
from tests.read.documents import drafts

NAMES = st.sampled_from(["draft.md", "page.html", "mail.txt", "2024-05-03"])


@given(drafts, NAMES)
def test_what_is_seen_at_a_span_is_the_prose_it_was_made_of(
    words: Words, text: str, name: str
) -> None:
    document = read.text_document(text, name, words)

    for block in document.blocks:
        for start, end in _stretches(block):
            assert document.seen(block.span_of(start, end)) == block.prose[start:end]


@given(drafts, NAMES)
def test_blocks_stand_in_the_text_in_order_and_apart(words: Words, text: str, name: str) -> None:
    document = read.text_document(text, name, words)

    at = 0
    for index, block in enumerate(document.blocks):
        assert block.index == index
        assert at <= block.span.start < block.span.end <= len(document.text)
        at = block.span.end


@given(drafts, NAMES)
def test_runs_cover_the_prose_and_nothing_else(words: Words, text: str, name: str) -> None:
    document = read.text_document(text, name, words)

    for block in document.blocks:
        at, text_at = 0, block.span.start
        for run in block.runs:
            assert run.prose == at
            assert run.text >= text_at
            assert run.prose_length in (1, run.text_length)
            at, text_at = at + run.prose_length, run.text + run.text_length
        assert (at, text_at) == (len(block.prose), block.span.end)


@given(drafts, NAMES)
def test_prose_is_even(words: Words, text: str, name: str) -> None:
    document = read.text_document(text, name, words)

    for block in document.blocks:
        assert block.prose.strip()
        assert block.prose == block.prose.strip(" ")
        assert "  " not in block.prose
        assert not set(block.prose) & set("\0\n\r\t\u00ad\u200b\ufeff")


@given(drafts, NAMES)
def test_what_a_block_is_fits_its_kind(words: Words, text: str, name: str) -> None:
    document = read.text_document(text, name, words)

    for block in document.blocks:
        assert (block.kind is BlockKind.HEADING) == bool(block.level)
        assert (block.kind is BlockKind.CELL) == (block.cell is not None)
        assert block.kind is not BlockKind.ITEM or block.item is not None


@given(drafts, NAMES)
def test_an_item_is_told_once(words: Words, text: str, name: str) -> None:
    document = read.text_document(text, name, words)

    places = [
        (block.item.list, block.item.place)
        for block in document.blocks
        if block.item and block.kind is BlockKind.ITEM
    ]
    assert len(places) == len(set(places))


@given(st.binary(max_size=400) | drafts.map(lambda text: text.encode("utf-8", "replace")), NAMES)
def test_any_file_is_read_or_said_to_be_unreadable(words: Words, data: bytes, name: str) -> None:
    with suppress(UnreadableDocument):
        document = read.document(data, name, words)
        document.text.encode("utf-8")


@given(drafts, NAMES)
def test_the_text_is_kept_as_it_is(words: Words, text: str, name: str) -> None:
    document = read.text_document(text, name, words)

    assert len(document.text) == len(text)
    assert document.text == text.replace("\ud800", "\ufffd")


@pytest.mark.parametrize("name", ["report.docx", "report.PDF", "a/b.c/photo.jpeg", "sheet.xlsx"])
def test_a_file_of_another_kind_is_refused_with_a_remedy(name: str, words: Words) -> None:
    with pytest.raises(UnreadableDocument, match=r"\.md") as refused:
        read.document(b"text", name, words)

    assert refused.value.where == name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.md", BlockKind.HEADING),
        ("a.MARKDOWN", BlockKind.HEADING),
        ("a.md/notes", BlockKind.PARAGRAPH),
        ("a.rst", BlockKind.PARAGRAPH),
        ("README", BlockKind.PARAGRAPH),
        (".md", BlockKind.HEADING),
        ("", BlockKind.PARAGRAPH),
    ],
)
def test_the_suffix_chooses_the_reader(name: str, kind: BlockKind, words: Words) -> None:
    document = read.document(b"# Ports, 5 of them.", name, words)

    assert document.blocks[0].kind is kind


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt"])
@pytest.mark.parametrize("data", [b"", b"\n", b" \r\n\t", b"\xef\xbb\xbf", b"&nbsp;", b"<!-- -->"])
def test_a_file_without_words_has_no_blocks(name: str, data: bytes, words: Words) -> None:
    document = read.document(data, name, words)

    # In plain text a reader sees the mark-up itself.
    assert all(name == "a.txt" and block.prose == data.decode() for block in document.blocks)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "\ufeff# Ports\r\n\r\nOf 40\r\nports"),
        ("a.md", "\ufeff---\r\ntitle: Ports\r\n---\r\nOf 40\r\nports"),
        ("a.html", "\ufeff<h1>Ports</h1>\r\n<p>Of 40\r\nports"),
        ("a.txt", "\ufeffPorts\r\n\r\nOf 40\r\nports"),
        ("a.md", "# Ports\r\rOf 40\rports"),
        ("a.txt", "Ports\r\rOf 40\rports"),
    ],
)
def test_marks_of_byte_order_and_line_ends_are_no_prose(name: str, text: str, words: Words) -> None:
    document = read.document(text.encode(), name, words)

    assert document.text == text
    assert [(one.kind, one.prose) for one in document.blocks] == [
        (BlockKind.HEADING, "Ports"),
        (BlockKind.PARAGRAPH, "Of 40 ports"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        (
            "letter-2024-12-30.md",
            "---\ndate: 2023-01-02\n---\nPosted 3 May 2022\n\nx",
            "2023-01-02",
        ),
        ("letter-2024-12-30.md", "Posted 3 May 2022\n\nx", "2024-12-30"),
        ("letter.md", "Posted 3 May 2022\n\nx", "2022-05-03"),
        ("page.html", '<meta name="date" content="2023-01-02"><p>Posted 3 May 2022', "2023-01-02"),
        ("page.html", "<article><h1>A</h1><time datetime='2021-03-04'>x</time>", "2021-03-04"),
        ("letter.md", "It opened on 3 May 2022.", None),
    ],
)
def test_the_issue_date_is_told_by_the_nearest_witness(
    name: str, text: str, told: str | None, words: Words
) -> None:
    document = read.text_document(text, name, words)

    assert document.date == (datetime.date.fromisoformat(told) if told else None)


def test_the_caller_knows_the_issue_date_best(words: Words) -> None:
    date = datetime.date(2020, 2, 29)

    document = read.document(b"Posted 3 May 2022", "a-2024-12-30.md", words, date=date)

    assert document.date == date


def test_without_words_a_document_is_still_read() -> None:
    document: Document = read.text_document("# Highlights\n\n5 ports", "a.md", Words({}))

    assert [block.prose for block in document.blocks] == ["Highlights", "5 ports"]


def _stretches(block: Block) -> list[tuple[int, int]]:
    """Every stretch of a short prose, and every seventh of a long one."""
    length = len(block.prose)
    step = 1 if length < 20 else 7
    return [(a, b) for a in range(0, length, step) for b in range(a + 1, length + 1, step)]


def test_a_sign_between_digits_multiplies_and_emphasises_nothing(words: Words) -> None:
    document = read.text_document("So 2*3 = 3*2, and *this* is 4*5.", "draft.md", words)

    assert document.blocks[0].prose == "So 2*3 = 3*2, and this is 4*5."


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("&nbsp;<img alt='5 m'>beam", ["5 m", "beam"]),
        ("# 4 beams<img alt='5 m'>&nbsp;", ["4 beams", "5 m"]),
        ("a <img alt='5 m'> beam", ["a beam"]),
        ("&nbsp;<img alt='5 m'>&nbsp;", ["5 m"]),
    ],
)
def test_a_blank_beside_a_picture_at_the_edge_is_left_out(
    text: str, seen: list[str], words: Words
) -> None:
    document = read.text_document(text, "draft.md", words)

    assert [block.prose for block in document.blocks] == seen
    assert all(a.span.end <= b.span.start for a, b in pairwise(document.blocks))


@pytest.mark.parametrize(
    ("told", "is_header"),
    [("2019", True), ("2019 1", True), ("2019 (2)", True), ("19000", False), ("20191", False)],
)
def test_a_year_heads_a_column_and_an_amount_does_not(
    told: str, is_header: bool, words: Words
) -> None:
    text = f"| | Sales |\n| --- | --- |\n| Ports | {told} |\n| Coast | 3000 |\n"

    document = read.text_document(text, "draft.md", words)

    cell = next(block.cell for block in document.blocks if block.prose == told)
    assert cell is not None
    assert cell.is_header == is_header
