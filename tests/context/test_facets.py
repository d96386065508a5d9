"""What a figure is about, as a table of sentences."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factcheck import context, extract, read
from factcheck.model.claim import Claim
from factcheck.ruleset import load

EXAMPLES = tomllib.loads(Path(__file__).with_name("facets.toml").read_text("utf-8"))["example"]
FACETS = ("role", "direction", "measure", "scope", "aspect")


@pytest.mark.parametrize(
    "example", EXAMPLES, ids=[each["text"] + each["figure"] for each in EXAMPLES]
)
def test_a_figure_is_about_this(example: dict[str, Any]) -> None:
    words = load().words
    draft = read.text_document(example["text"], "draft.md", words)

    claims = context.claims(draft, extract.figures(draft, words), words)

    (claim,) = [claim for claim in claims if claim.figure.written == example["figure"]]
    asked = {facet: example[facet] for facet in FACETS if facet in example}
    assert {facet: getattr(claim, facet) for facet in asked} == asked
    assert "period" not in example or _year(claim) == example["period"]
    assert "names" not in example or claim.names >= set(example["names"])
    assert "aspect" in example or claim.aspect is None


def _year(claim: Claim) -> str:
    assert claim.period is not None
    return str(date.fromordinal(int(claim.period.middle())).year)
