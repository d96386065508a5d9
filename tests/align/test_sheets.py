"""Figures that are told by their headings, and numbers of entries, are each told once."""

import pytest

import factcheck
from tests.align.reports import verdicts


@pytest.mark.parametrize(
    "text",
    [
        "## Public debt\n\n91.5% of output (2013 est.)\n\n## Inflation\n\n9.5% (2013 est.)\n",
        "## Births\n\n### male\n\n77.55 deaths\n\n### female\n\n67.55 deaths\n",
        "Sources\n\n4.25 Images of the harbour lamp.\n\n4.52 Images of the harbour lamp.\n",
    ],
)
def test_a_sheet_tells_each_figure_once(text: str) -> None:
    assert "conflicts" not in verdicts(factcheck.check_text(text), "restated", "magnitude")


def test_a_paragraph_tells_for_itself_what_it_is_about() -> None:
    body = "The mill in Tarn spent 4,120 euros on the new saw blades this spring.\n"
    text = f"## Costs\n\n{body}\n## Again\n\n{body.replace('4,120', '4,210')}"

    found = verdicts(factcheck.check_text(text), "restated")

    assert found == ["conflicts"]
