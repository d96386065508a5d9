"""Sides: what stands on either side of an equality, as a tree of figures."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.align.operators import Joint
from factcheck.align.terms import Node, Token, signs, tree
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Operator
from factcheck.model.frozen import frozen

_SLASHED = re.compile(r"\d ?[/⁄^] ?\d")
_MOST_BRACKETS = 8


@frozen
class Side:
    """One side of an equality: a tree, or a single figure.

    ``signs`` are those between its figures; "6/10" is one figure, but worked out too.
    """

    node: Node
    figures: tuple[Claim, ...]
    signs: frozenset[Operator]

    @property
    def is_one(self) -> bool:
        return isinstance(self.node, Claim)

    @property
    def is_worked(self) -> bool:
        return not self.is_one or is_slashed(self.figures[0])


def is_slashed(claim: Claim) -> bool:
    """Is a figure itself calculated: "6/10", "2^10"?"""
    return _SLASHED.search(claim.figure.written) is not None


def side(figures: tuple[Claim, ...], joints: Sequence[Joint | None]) -> Side | None:
    """A side of some figures; None where its brackets do not match.

    ``joints`` stand before, between and behind them; None where nothing does.
    """
    tokens = list[Token]()
    for before, figure, behind in zip(joints, figures, joints[1:], strict=False):
        tokens += ["("] * (before.opened if before else 0)
        tokens += _raised(figure, behind.power if behind else 1)
        tokens += [")"] * (behind.closed if behind else 0)
        if behind and behind.operator and figure is not figures[-1]:
            tokens.append(behind.operator)
    tokens = _balanced(tokens, figures[0], figures[-1])
    node = tree(tokens) if tokens else None
    return None if node is None else Side(node, figures, signs(node))


def _raised(figure: Claim, power: int) -> list[Token]:
    """ "12²" is twelve times twelve."""
    if power == 1:
        return [figure]
    tokens: list[Token] = [figure]
    for _ in range(power - 1):
        tokens += [Operator.MULTIPLY, figure]
    return ["(", *tokens, ")"]


def _balanced(tokens: list[Token], first: Claim, last: Claim) -> list[Token]:
    """The tokens with the brackets before the first figure and behind the last; none where one is
    missing. Of a bracket around the whole equality, "(3 + 4 = 7)", nothing is missing."""
    depth = lowest = 0
    for token in tokens:
        depth += (token == "(") - (token == ")")
        lowest = min(lowest, depth)
    missing, left = -lowest, depth - lowest
    prose, start, end = first.figure.block.prose, first.figure.lead, last.figure.end
    before = prose[max(0, start - _MOST_BRACKETS) : start].rstrip()
    if missing and not before.endswith("(" * missing):
        return []
    if left and not prose.startswith(")" * left, end):
        return []
    return ["("] * missing + tokens + [")"] * left
