"""What the wording joins, as a table of sentences."""

import tomllib
from pathlib import Path

import pytest

from factcheck import align, context, extract, read
from factcheck.model.alignment import TieKind
from factcheck.ruleset import load

EXAMPLES = tomllib.loads(Path(__file__).with_name("ties.toml").read_text("utf-8"))["example"]


@pytest.mark.parametrize("example", EXAMPLES, ids=[example["text"][:60] for example in EXAMPLES])
def test_the_wording_joins_these_figures_and_no_others(example: dict[str, str]) -> None:
    words = load().words
    draft = read.text_document(example["text"], "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)

    index = align.index(draft, claims, words)

    joined = [
        f"{tie.left.figure.written} {tie.kind.value} {tie.right.figure.written}"
        for claim in claims
        for tie in index.tied(claim, *TieKind)
    ]
    assert sorted(joined) == sorted(example["ties"].strip().splitlines())
