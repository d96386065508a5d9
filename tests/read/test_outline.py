"""The outline: what stands under which heading, and which part of the document it is."""

import pytest

from factcheck import read
from factcheck.model.document import Block, BlockKind, Part, Zone
from factcheck.model.words import Words

BODY = "Of 40 ports 12 are closed, and so are the 3 yards."


def blocks(text: str, words: Words, name: str = "a.md") -> tuple[Block, ...]:
    return read.text_document(text, name, words).blocks


def test_a_trail_is_the_headings_above(words: Words) -> None:
    draft = "# A\n\na\n\n## B\n\nb\n\n#### C\n\nc\n\n### D\n\nd\n\n## E\n\ne\n\n> # F\n\nf"

    trails = {block.prose: block.trail for block in blocks(draft, words)}

    assert trails == {
        "A": (),
        "a": ("A",),
        "B": ("A",),
        "b": ("A", "B"),
        "C": ("A", "B"),
        "c": ("A", "B", "C"),
        "D": ("A", "B"),
        "d": ("A", "B", "D"),
        "E": ("A",),
        "e": ("A", "E"),
        "F": ("A", "E"),
        "f": ("A", "E"),
    }


def test_a_row_that_heads_others_is_in_their_trail(words: Words) -> None:
    table = "# A\n\n| | 2023 |\n|-|-|\n| Assets: | |\n| Bonds | 5 |\n| Debts: | |\n| Bonds | 6 |"

    trails = {block.prose: block.trail for block in blocks(table, words)}

    assert trails["5"] == ("A", "Assets:")
    assert trails["6"] == ("A", "Debts:")
    assert trails["Debts:"] == ("A",)


def test_the_headings_of_an_article_end_with_it(words: Words) -> None:
    page = "<h1>A</h1><article><h2>B</h2><p>b</article><article><p>c</article><p>d"

    trails = {block.prose: block.trail for block in blocks(page, words, "a.html")}

    assert trails == {"A": (), "B": ("A",), "b": ("A", "B"), "c": ("A",), "d": ("A",)}


@pytest.mark.parametrize(
    ("draft", "titles"),
    [
        (f"# A\n\n{BODY}\n\n## B", ["A"]),
        (f"{BODY}\n\n# A\n\n## B", ["A"]),
        (f"# A\n\n{BODY}\n\n# B", ["A"]),
        (f"{BODY}\n\n# A\n\n# B", []),
        (f"## A\n\n{BODY}", ["A"]),
        (f"## A\n\n{BODY}\n\n## B", []),
        (f"{BODY}\n\n## A", []),
        (f"---\ntitle: A\n---\n{BODY}\n\n# B\n\n# C", ["A"]),
        (f"---\ntitle: A\nheadline: B\n---\n# C\n\n{BODY}", ["A", "B", "C"]),
        (f"> # A\n\n# B\n\n{BODY}", ["B"]),
        (f"**A line of its own**\n\n{BODY}", ["A line of its own"]),
        (f"**A sentence.**\n\n{BODY}", []),
        (f"**A** line\n\n{BODY}", []),
        (f"# Highlights\n\n{BODY}\n\n## A\n\n{BODY}", ["Highlights"]),
    ],
)
def test_the_title_is_what_heads_all(draft: str, titles: list[str], words: Words) -> None:
    found = [block.prose for block in blocks(draft, words) if block.part is Part.TITLE]

    assert found == titles


@pytest.mark.parametrize(
    "heading",
    [
        "## Highlights",
        "## HIGHLIGHTS:",
        "## ⚡ Key points",
        "## Highlights: no. 45, May 2024",
        "## In brief – May",
        "### *TL;DR*",
        "Key takeaways:",
        "**In this issue**",
    ],
)
def test_highlights_repeat_the_body(heading: str, words: Words) -> None:
    draft = f"# A\n\n{heading}\n\n- 12 ports closed\n\n## B\n\n{BODY}"

    parts = {block.prose: block.part for block in blocks(draft, words)}

    assert parts["12 ports closed"] is Part.HIGHLIGHTS
    assert parts[BODY] is Part.BODY


@pytest.mark.parametrize(
    "draft",
    [
        f"## Highlights of the ports\n\n- 12 closed\n\n## B\n\n{BODY}",
        f"## Summary 2023: the ports\n\n- 12 closed\n\n## B\n\n{BODY}",
        "## Highlights\n\n- 12 closed",
        f"# A\n\n## Highlights\n\n- 12 closed\n\n{BODY}",
        f"## Highlights\n\n### B\n\n- 12 closed\n\n{BODY}",
        f"Highlights\n\n{BODY}\n\n- 12 closed",
        f"## Highlights\n\n> - 12 closed\n\n## B\n\n{BODY}",
    ],
)
def test_what_is_not_repeated_is_no_highlight(draft: str, words: Words) -> None:
    parts = {block.prose: block.part for block in blocks(draft, words)}

    assert parts["12 closed"] is Part.BODY


def test_a_subject_line_stands_near_the_top(words: Words) -> None:
    draft = f"Subject: 12 ports\n\nPreview text: 3 yards\n\n{BODY}\n\n" * 6

    parts = [block.part for block in blocks(draft, words)]

    assert parts[:3] == [Part.SUBJECT, Part.SUBJECT, Part.BODY]
    assert parts[-3:] == [Part.BODY] * 3


@pytest.mark.parametrize(
    ("draft", "zone"),
    [
        ("## 3 Comments\n\n12 ports", Zone.COMMENT),
        ("## Comments (3)\n\n### Ole\n\n12 ports", Zone.COMMENT),
        ("## Comments: why 3 ports\n\n12 ports", Zone.ARTICLE),
        ("## Comments\n\n## B\n\n12 ports", Zone.ARTICLE),
        ("### Comments\n\n## B\n\n12 ports", Zone.ARTICLE),
        ("## Comments\n\n> 12 ports", Zone.QUOTATION),
        ("## Sponsored by Norvik\n\n12 ports", Zone.ADVERT),
        ("### Advertisement\n\n12 ports", Zone.ADVERT),
        ("Sponsored: 12 ports", Zone.ADVERT),
        ("Advertisement\n\n12 ports", Zone.ARTICLE),
        ("    12 ports", Zone.CODE),
        ("```\n12 ports\n```", Zone.CODE),
        ("- > 12 ports", Zone.QUOTATION),
    ],
)
def test_whose_words_they_are(draft: str, zone: Zone, words: Words) -> None:
    last = blocks(draft, words)[-1]

    assert last.prose.endswith("12 ports")
    assert last.zone is zone


@pytest.mark.parametrize(
    ("draft", "kind"),
    [
        ("*Photo: 12 ports*", BlockKind.CAPTION),
        ("Figure 3: 12 ports", BlockKind.CAPTION),
        ("(Photo by Ida Holm)", BlockKind.CAPTION),
        ("![12 ports](a.png)", BlockKind.CAPTION),
        ("Figure 3 shows 12 ports", BlockKind.PARAGRAPH),
        ("The photo: 12 ports", BlockKind.PARAGRAPH),
        ("- Photo: 12 ports", BlockKind.ITEM),
    ],
)
def test_what_is_a_caption(draft: str, kind: BlockKind, words: Words) -> None:
    assert blocks(draft, words)[0].kind is kind


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("*Twelve ports closed in May*", Part.SUBJECT),
        ("TL;DR: twelve ports closed in May.", Part.HIGHLIGHTS),
        ("Twelve ports closed in May.", Part.BODY),
        ("By Ida Holm", Part.BODY),
        ("Friday, 3 May 2024", Part.BODY),
        ("Economy desk · 09:56 PM", Part.BODY),
    ],
)
def test_a_line_below_the_title_may_repeat_the_body(line: str, part: Part, words: Words) -> None:
    found = blocks(f"# Ports\n\n{line}\n\n{BODY}", words)

    assert found[1].part is part
