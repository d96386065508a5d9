"""Prose: blanks, gaps and addresses, and where each character stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.read.prose import GAP, prose

EXAMPLES = {
    "Of 40 ports": "Of 40 ports",
    "  Of\t40 \n ports\r\n": "Of 40 ports",
    "$18\u00a0billion, 5\u2009km, 4\u202f000": "$18\u00a0billion, 5\u2009km, 4\u202f000",
    "inno\u00advation 5\u200b000 \u200e40\u200f": "innovation 5000 40",
    "40 \u200b ports": "40 ports",
    "5\x0010": "5 10",
    "5\x9610": "5 10",
    "see https://example.org/2024?a=1&b=(2).": "see).",
    "see https://example.org/a_(b), 5": "see), 5",
    "(http://example.org/5)": "()",
    "(www.example.org) 5": "() 5",
    "5http://example.org/6": "5",
    "5 http://example.org/6 7": "5 7",
    "https://": "https://",
    "awww.5": "awww.5",
    "write to desk24@example.org.": "write to.",
    "write a5@b.c5.de5 and @ida5, 5@6": "write and @ida5, 5@6",
    "5.\x003": "5. 3",
    "5\x00.3": "5 .3",
    "(\x005)": "( 5)",
    "\x00": "",
    "\ufeff5": "5",
}


@pytest.mark.parametrize(("text", "seen"), EXAMPLES.items())
def test_what_a_reader_sees_of_a_text(text: str, seen: str) -> None:
    assert prose([(text, 3, 3 + len(text))]).text == seen


@given(st.text(st.sampled_from("5a .,\0\n\u00ad\u00a0:/@w"), max_size=40))
def test_two_digits_are_never_joined_over_a_gap(text: str) -> None:
    pieces = [("7", 0, 1), (GAP, 1, 4), (text, 4, 4 + len(text))]

    seen = prose(pieces).text

    assert seen.startswith("7")
    assert not seen[1:2].isdigit()


def test_a_character_knows_the_stretch_that_it_stands_for() -> None:
    pieces = [("$18", 0, 3), ("\u00a0", 3, 9), ("billion", 11, 18)]

    seen = prose(pieces)

    assert seen.text == "$18\u00a0billion"
    assert [(run.prose, run.text, run.prose_length, run.text_length) for run in seen.runs] == [
        (0, 0, 3, 3),
        (3, 3, 1, 6),
        (4, 11, 7, 7),
    ]
