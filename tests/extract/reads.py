"""What is read in a sentence, as one line to a figure.

read("nearly 40% of 39 million members") == ["40% | percent | 40 percent | nearly",
                                             "39 million | count | 39000000 member"]
"""

from fractions import Fraction
from typing import Any

from factcheck.extract import figures
from factcheck.model.document import BlockKind
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.ruleset import load
from tests import factory

WORDS = load().words
OF_TIME = (Kind.DATE, Kind.YEAR, Kind.TIME)


def figures_of(
    prose: str, kind: BlockKind = BlockKind.PARAGRAPH, **more: Any
) -> tuple[Figure, ...]:
    """Every figure of one block."""
    block = factory.block(prose, kind=kind, **more)
    return figures(factory.Document("draft.md", prose, (block,)), WORDS)


def read(prose: str, kind: BlockKind = BlockKind.PARAGRAPH, **more: Any) -> list[str]:
    """The figures of a block that are no dates, a line to each."""
    return [
        _line(figure) for figure in figures_of(prose, kind, **more) if figure.kind not in OF_TIME
    ]


def values(prose: str) -> list[str]:
    """How they are written and what they come to, names left out."""
    return [
        f"{figure.written}: {_amount(figure)}"
        for figure in figures_of(prose)
        if figure.kind not in (*OF_TIME, Kind.NAME)
    ]


def only(prose: str) -> Figure:
    """The one figure of a sentence."""
    found = [figure for figure in figures_of(prose) if figure.kind not in OF_TIME]
    assert len(found) == 1, [figure.written for figure in found]
    return found[0]


def stands(prose: str) -> str:
    """What the one figure of a sentence may stand for: "36 to 40 percent"."""
    quantity = only(prose).quantity
    assert quantity is not None
    return f"{_interval(quantity.amount)} {quantity.unit.symbol}".rstrip()


def _line(figure: Figure) -> str:
    parts = [figure.written, figure.kind.value]
    if figure.quantity is not None:
        parts.append(_amount(figure))
    if figure.modifier is not Modifier.EXACT:
        parts.append(figure.modifier.value)
    return " | ".join(parts)


def _amount(figure: Figure) -> str:
    unit = figure.quantity.unit.symbol if figure.quantity else ""
    ends = figure.ends or (figure.value,)
    return f"{' to '.join(_number(end) for end in ends)} {unit}".rstrip()


def _number(value: Fraction | None) -> str:
    if value is None:
        return "none"
    decimal = f"{float(value):.6f}".rstrip("0").rstrip(".")
    return decimal if Fraction(decimal) == value else str(value)


def _interval(interval: Interval) -> str:
    low, high = (
        _number(end) if isinstance(end, Fraction) else str(end)
        for end in (interval.low, interval.high)
    )
    return low if interval.is_exact else f"{low} to {high}"
