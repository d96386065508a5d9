"""Otherwise: does a sentence speak of another measure, or of less, than the line that it names?

"Up 5% *at constant currency*", "*analysts had expected* net sales of $19m", "*in the first half*
net sales were $8m".
"""

from __future__ import annotations

from factcheck.align.ledger import Ledger
from factcheck.align.lines import Line
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure

FAR = 300
"""What stands further off in a sentence is told of something else."""
_CLAUSE = re.compile(r"[.;](?:\s|$)")


def is_otherwise(anchor: Claim, lines: tuple[Line, ...], ledger: Ledger) -> bool:
    known, clause = ledger.labels, _clause(anchor.figure, ledger)
    headers = " ".join(header.lower() for line in lines for header in _headers(line))
    if anchor.aspect is not None:
        return True
    if any(each.group().lower() not in headers for each in known.otherwise.finditer(clause)):
        return True
    return bool(known.parts.search(clause)) and not known.parts.search(headers)


def _clause(figure: Figure, ledger: Ledger) -> str:
    """The sentence up to the figure, and on to the end of its clause or to a reason."""
    prose, known = figure.block.prose, ledger.labels
    after = prose[figure.end : figure.end + FAR]
    for stop in (_CLAUSE.search(after), known.breaks.search(after)):
        after = after[: stop.start()] if stop else after
    return prose[max(figure.sentence[0], figure.start - FAR) : figure.end] + after


def _headers(line: Line) -> tuple[str, ...]:
    block = line.cells[0].figure.block
    cells = (cell.figure.block.cell for cell in line.cells)
    return (*(cell.column_header for cell in cells if cell), line.label, *block.trail)
