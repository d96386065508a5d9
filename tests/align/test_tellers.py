"""Which cells of a table may tell a figure, found without asking each."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import align, context, extract, read
from factcheck.align.cells import may_tell
from factcheck.align.row_quotes import quoted
from factcheck.align.tellers import Tellers
from factcheck.ruleset import load

CELLS = st.sampled_from(["12", "13", "12.4", "1,250", "$12", "$1.2m", "12%", "(12)", "0", "40 km"])
TOLD = st.sampled_from(
    ["12 cars", "over 12 cars", "$12", "$12.4 million", "1.2 thousand", "13%", "12 hours", "12 km"]
)


@settings(max_examples=80)
@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=6), st.lists(TOLD, min_size=1))
def test_they_are_those_that_may_tell_it(rows: list[tuple[str, str]], told: list[str]) -> None:
    words = load().words
    table = "".join(f"| Row{at} | {one} | {other} |\n" for at, (one, other) in enumerate(rows))
    prose = "".join(f"It told {each}.\n\n" for each in told)
    text = f"| Name | Cars | Hours |\n|-|-|-|\n{table}\n{prose}"
    draft = read.text_document(text, "draft.md", words)
    claims = align.index(
        draft, context.claims(draft, extract.figures(draft, words), words), words
    ).anchors()
    cells = tuple(claim for claim in claims if claim.figure.block.cell is not None)
    figures = [claim.figure for claim in claims if claim.figure.block.cell is None]
    tellers = Tellers(cells, quoted)

    found = [tellers.of(figure) for figure in figures]

    assert found == [
        [
            cell
            for cell in cells
            if any(may_tell(figure, each.amount) for each in quoted(cell, figure))
        ]
        for figure in figures
    ]
