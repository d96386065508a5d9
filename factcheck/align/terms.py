"""Terms: a side of a printed calculation as a tree, by the precedence of its signs."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model.claim import Claim
from factcheck.model.expression import Expression, Operator, computed
from factcheck.model.frozen import frozen


@frozen
class Term:
    """Two operands and the sign between them."""

    operator: Operator
    left: Node
    right: Node


Node = Claim | Term
Operand = Callable[[Claim, bool], Expression]
Token = Claim | Operator | str
"""An operand, a sign between two of them, or a bracket."""

_RANK: dict[Operator | str, int] = {
    "(": 0,
    Operator.ADD: 1,
    Operator.SUBTRACT: 1,
    Operator.MULTIPLY: 2,
    Operator.DIVIDE: 2,
}


def tree(tokens: list[Token]) -> Node | None:
    """The tree of a side; None where its brackets do not match. Its signs stand between operands.

    What is written last is worked out first where it binds tighter; no recursion, for a line of a
    thousand terms is one too.
    """
    values: list[Node] = []
    signs: list[Operator | str] = []
    for token in tokens:
        if isinstance(token, Claim):
            values.append(token)
        elif token == "(":
            signs.append(token)
        elif token == ")":
            while signs and signs[-1] != "(":
                _apply(values, signs)
            if not signs:
                return None
            signs.pop()
        elif isinstance(token, Operator):
            while signs and _RANK[signs[-1]] >= _RANK[token]:
                _apply(values, signs)
            signs.append(token)
    while signs:
        if signs[-1] == "(":
            return None
        _apply(values, signs)
    return values[0] if len(values) == 1 else None


def worked(node: Node, operand: Operand, is_lent: bool = True) -> Expression:
    """The tree as arithmetic. Raises ZeroDivisionError and UnlikeUnits as the operators do.

    ``operand`` says what a figure stands for, and is told whether it is lent the unit of what comes
    out: of a sum each term is, of a product the last factor, of a quotient what is divided.
    """
    if isinstance(node, Claim):
        return operand(node, is_lent)
    is_product, is_quotient = node.operator is Operator.MULTIPLY, node.operator is Operator.DIVIDE
    left = worked(node.left, operand, is_lent and not is_product)
    right = worked(node.right, operand, is_lent and not is_quotient)
    return computed(node.operator, left, right)


def signs(node: Node) -> frozenset[Operator]:
    """The signs of a side."""
    found, waiting = set[Operator](), [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Term):
            found.add(each.operator)
            waiting += (each.right, each.left)
    return frozenset(found)


def _apply(values: list[Node], signs: list[Operator | str]) -> None:
    operator, right, left = signs.pop(), values.pop(), values.pop()
    assert isinstance(operator, Operator)
    values.append(Term(operator, left, right))
