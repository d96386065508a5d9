"""Which words a document has at all."""

import pytest

from factcheck import align, context, read
from factcheck.ruleset import load


@pytest.mark.parametrize(
    ("phrase", "is_said"),
    [
        ("into force", True),
        ("INTO Force", True),
        ("in force", False),
        ("forced", False),
        ("well-known", True),
        ("café", True),
        ("F1", True),
        (":", True),
    ],
)
def test_a_document_says_what_it_has_all_words_of(phrase: str, is_said: bool) -> None:
    told = _index("The well-known café ban came\ninto **force**, and F1 with it.").says(phrase)

    assert told is is_said


def test_of_no_phrase_none_is_said() -> None:
    told = _index("Into force.").says()

    assert not told


def _index(text: str) -> align.ClaimIndex:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    return align.index(draft, context.claims(draft, (), words), words)
