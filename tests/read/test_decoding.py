"""Bytes to text: what cannot be read is told, and no text at all is refused."""

import codecs

import pytest

from factcheck.errors import UnreadableDocument
from factcheck.read.decoding import clean, decoded

UTF_8 = "Prix: 5 €, né à Malmö. " * 9


@pytest.mark.parametrize(
    ("data", "text", "notices"),
    [
        (b"5 ports", "5 ports", ()),
        (b"\xef\xbb\xbf5", "\ufeff5", ()),
        (
            b"caf\xe9 and twenty more\n" * 2 + b"\xff\xfe of forty words, \xfd it is said here",
            "caf\ufffd and twenty more\n" * 2
            + "\ufffd\ufffd of forty words, \ufffd it is said here",
            (
                "line 1: 1 byte is not UTF-8 and was passed over",
                "line 2: 1 byte is not UTF-8 and was passed over",
                "line 3: 3 bytes are not UTF-8 and were passed over",
            ),
        ),
        (b"\r\n\r40 letters and more, in all of it \xed\xa0\x80 5", None, ("line 3: 3 bytes",)),
        (b"A true mark \xef\xbf\xbd of its own", "A true mark \ufffd of its own", ()),
    ],
)
def test_each_byte_that_is_not_utf_8_is_one_character(
    data: bytes, text: str | None, notices: tuple[str, ...]
) -> None:
    found, told = decoded(data, "a.md")

    assert text is None or found == text
    assert [one.startswith(notice) for one, notice in zip(told, notices, strict=True)] == [
        True for _ in notices
    ]


def test_of_many_lines_the_first_are_told() -> None:
    _, notices = decoded(b"caf\xe9 and twenty more\n" * 40, "a.md")

    assert len(notices) == 11
    assert notices[-1] == "30 more lines: 30 bytes are not UTF-8 and were passed over"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding(mark: bytes, encoding: str) -> None:
    text, notices = decoded(mark + UTF_8.encode(encoding), "a.md")

    assert (text, notices) == ("\ufeff" + UTF_8, ())


def test_half_a_character_at_the_end_is_told() -> None:
    text, notices = decoded(codecs.BOM_UTF16_LE + "40".encode("utf-16-le") + b"5", "a.md")

    assert text == "\ufeff40\ufffd"
    assert notices == ("line 1: 1 character is not UTF-16 and was passed over",)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"5 ports\0", "binary"),
        (b"%PDF-1.7 5 ports", "binary"),
        (b"{\\rtf1 5 ports}", "binary"),
        (codecs.BOM_UTF32_LE + "5 ports".encode("utf-32-le"), "binary"),
        (b"x" * 8191 + b"\0", "binary"),
        (b"\xe5\xe4\xf6 of Malm\xf6", "33% of its bytes are not UTF-8"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(UnreadableDocument, match=problem) as refused:
        decoded(data, "a.md")

    assert refused.value.remedy == "Save it as Markdown, HTML or plain text, in UTF-8."


def test_a_late_nul_is_kept() -> None:
    assert decoded(b"x" * 8192 + b"\0", "a.md") == ("x" * 8192 + "\0", ())


def test_a_lone_half_of_a_character_is_marked_in_a_text() -> None:
    text, notices = clean("5\ud800 \udfff", ("character", "characters"), "Unicode")

    assert text == "5\ufffd \ufffd"
    assert notices == ("line 1: 2 characters are not Unicode and were passed over",)
