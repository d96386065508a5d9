"""Figures under the same names in two rows of prose."""

from factcheck import align, context, extract, read
from factcheck.align.namesakes import changes
from factcheck.ruleset import load


def _told(text: str) -> list[str]:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    return [
        f"{then.claim.figure.written} to {now.claim.figure.written}: {change.figure.written}"
        for row in changes(align.index(draft, claims, words))
        for change, _, now, then in row
    ]


def test_each_change_runs_from_the_figure_of_the_same_name() -> None:
    told = _told("May: ash 526, elm 229. June: elm 232 (+1%), ash 280 (-47%).")

    assert told == ["229 to 232: 1%", "526 to 280: -47%"]


def test_a_name_that_stands_twice_names_none() -> None:
    told = _told("May: ash 526, elm 229, elm 12. June: elm 232 (+1%), ash 280 (-47%).")

    assert told == []
