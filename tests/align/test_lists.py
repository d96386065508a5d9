"""Lists, and whether they were read to their end."""

import pytest

from factcheck import read, ruleset
from factcheck.align.lists import first_run, is_whole, lists


def of(text: str, name: str = "draft.md") -> tuple[bool, int, int]:
    """Is the first list whole; how many items it has, and how many before anything else."""
    document = read.text_document(text, name, ruleset.load().words)
    items = next(iter(lists(document.blocks).values()))
    return is_whole(document, items), len(items), len(first_run(document.blocks, items))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("- ash\n- elm\n", 2),
        ("- ash\n  - oak\n  - fir\n- elm\n\nText.\n", 2),
        ("Two:\n\n1. ash\n\n   More of it.\n2. elm\n", 2),
        ("- ash `a`\n- `b` and elm\n", 2),
    ],
)
def test_a_list_of_prose_is_whole(text: str, count: int) -> None:
    assert of(text) == (True, count, count)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("draft.md", "- ash\n- `b`\n- elm\n"),
        ("draft.md", "- ash\n- elm\n- `c`\n"),
        ("draft.md", "Text.\n\n- `a`\n- elm\n- oak\n"),
        ("draft.md", "* ash\n\n```\na\n```\n\n* elm\n"),
        ("draft.md", "* ash\n\n```\na\n```\n\n```\nb\n```\n\n* elm\n"),
        ("draft.md", "- ash\nHere the text goes on.\n- elm\n"),
        ("draft.md", "1) ash, and (2) elm\n"),
        ("page.html", "<ul><li>ash</li><li><code>b</code></li></ul><p>Text.</p>"),
    ],
)
def test_a_list_is_not_whole_where_an_item_may_be_unread(name: str, text: str) -> None:
    is_read, _, _ = of(text, name)

    assert not is_read


def test_a_numbered_list_goes_on_behind_a_paragraph() -> None:
    assert of("1. ash\n2. elm\n\nText.\n\n3. oak\n") == (True, 3, 2)
