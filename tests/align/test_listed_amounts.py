"""Lists whose items have an amount each."""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.listed_amounts import amounts, by_block, item_lists, voted
from factcheck.model.figure import Kind
from factcheck.ruleset import load


def index(text: str) -> align.ClaimIndex:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    return align.index(draft, claims, words)


def told(text: str) -> list[str]:
    """What the items of the first list come to, in money."""
    claims = index(text)
    whole = claims.anchors(Kind.MONEY)[0]
    (first, *_) = item_lists(claims.document.blocks)
    return [part.figure.written for part in amounts(first.items, whole, by_block(claims))]


@pytest.mark.parametrize(
    ("items", "parts"),
    [
        ("- rent: $4\n- pay: $6", ["$4", "$6"]),
        ("- $4 for rent\n- $6 (of late $5) for pay", ["$4", "$6"]),
        ("- 2 lamps at $3 = $6\n- oil: $1", ["$6", "$1"]),
        ("- rent: $4\n- pay", []),
        ("- rent: $4\n- from $5 to $6", []),
        ("- rent: up to $4\n- pay: $6", []),
        ("- rent: $4 a week\n- pay: $6", []),
    ],
)
def test_every_item_has_one_amount_or_none_is_taken(items: str, parts: list[str]) -> None:
    assert told(f"We spent $10 in all:\n\n{items}\n") == parts


def test_a_list_knows_what_stands_over_it_and_behind() -> None:
    draft = index("Over it:\n\n- one\n  - own\n- two\n\nBehind.\n").document

    outer, inner = item_lists(draft.blocks)

    blocks = (outer.lead, outer.behind, inner.lead, inner.behind)
    around = [block and block.prose for block in blocks]
    assert around == ["Over it:", "Behind.", "one", None]
    assert [block.prose for block in outer.items] == ["one", "two"]


@pytest.mark.parametrize(("third", "count"), [("$9", 3), ("$5", 3)])
def test_most_parents_decide_for_all(third: str, count: int) -> None:
    text = f"- a: $3\n  - $1\n  - $2\n- b: $7\n  - $3\n  - $4\n- c: {third}\n  - $4\n  - $5\n"
    claims = index(text)
    filed = by_block(claims)
    nested = [
        (filed[each.lead.index][0], amounts(each.items, filed[each.lead.index][0], filed))
        for each in item_lists(claims.document.blocks)
        if each.lead is not None
    ]

    found = list(voted(nested))

    assert len(found) == count
