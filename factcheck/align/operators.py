"""Operators: what stands between two figures of a printed calculation ("12 x 45 = 540").

A sign, or a word that the ruleset has for it, with the brackets around it and nothing else but a
noun: "3 boxes × 12 bottles = 36".
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Operator
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

SIGNS = {
    "+": Operator.ADD,
    "-": Operator.SUBTRACT,
    "−": Operator.SUBTRACT,
    "–": Operator.SUBTRACT,
    "×": Operator.MULTIPLY,
    "x": Operator.MULTIPLY,
    "X": Operator.MULTIPLY,
    "*": Operator.MULTIPLY,
    "·": Operator.MULTIPLY,
    "⋅": Operator.MULTIPLY,
    "÷": Operator.DIVIDE,
    "/": Operator.DIVIDE,
}
_EQUALITIES = frozenset({"=", "==", "≈", "≃", "≅"})
_NAMES = {
    "add": Operator.ADD,
    "subtract": Operator.SUBTRACT,
    "multiply": Operator.MULTIPLY,
    "divide": Operator.DIVIDE,
}
_DASHES = frozenset("-–")
_PARTS = frozenset({Kind.PERCENT, Kind.FRACTION})
LONGEST = 40
"""No operator with its nouns and brackets is longer."""

# Raised digits, nouns, closing brackets; the sign or words; opening brackets.
_GLUE = re.compile(
    r"(?P<power>[²³⁴⁵⁶⁷⁸⁹]?)(?P<noun>/[a-z]{1,12}|(?: [a-z][a-z'’-]{0,20}){0,2})"
    r"(?P<close>(?: ?\)){0,4})"
    r"(?P<sign> ?(?:==?|[-+−–×xX*·⋅÷/≈≃≅]) ?| [a-z]{1,12}(?: [a-z]{1,8}){0,2} )"
    r"(?P<open>(?:\( ?){0,4})"
)
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"


@frozen
class Operators:
    """The words of a ruleset for the signs of a calculation; ``spaced`` are words and signs as they
    stand between two spaces."""

    signs: dict[str, Operator]
    part: frozenset[str]
    equals: frozenset[str]
    others: frozenset[str]
    spaced: tuple[str, ...]


@frozen
class Joint:
    """What joins two operands: an operator, or None where both sides are equal.

    ``power`` is that of the left one, 1 for none; ``closed`` and ``opened`` count the brackets
    before and behind the sign; ``is_word`` marks "is" and "makes".
    """

    operator: Operator | None
    power: int = 1
    closed: int = 0
    opened: int = 0
    is_word: bool = False


@lru_cache(maxsize=8)
def operators(words: Words) -> Operators:
    between = words.table("calculations").get("between", {})
    signs = {said: sign for name, sign in _NAMES.items() for said in between.get(name, ())}
    return Operators(
        signs,
        frozenset(between.get("part", ())),
        frozenset(between.get("equals", ())),
        frozenset(between.get("others", ())),
        tuple(f" {said} " for said in (*signs, *SIGNS)),
    )


def joint(left: Claim, right: Claim, known: Operators) -> Joint | None:
    """What joins two neighbouring figures; None where it is no sign of a calculation."""
    prose, start, end = left.figure.block.prose, left.figure.end, right.figure.lead
    glue = prose[start:end]
    if len(glue) > LONGEST:
        return None
    if not glue.strip():
        return _signless(left, right, glue)
    match = _GLUE.fullmatch(glue)
    if match is None:
        return None
    said, noun = match["sign"].strip(), match["noun"].strip()
    if said.isalpha() and said not in "xX":
        # The nouns of "5 times 3 is 15" are its operators.
        said, noun = _worded(f"{noun} {said}".split(), known)
    if not _is_sign(said, match["sign"], glue, left, known) or (noun and said in known.equals):
        return None
    if not known.others.isdisjoint(noun.split()[-1:]):
        return None
    power = _RAISED.index(match["power"]) if match["power"] else 1
    closed, opened = match["close"].count(")"), match["open"].count("(")
    operator = SIGNS.get(said) or known.signs.get(said)
    operator = Operator.MULTIPLY if said in known.part else operator
    return Joint(operator, power, closed, opened, is_word=said.isalpha() and operator is None)


def _is_sign(said: str, sign: str, glue: str, left: Claim, known: Operators) -> bool:
    """A dash is a minus only between two spaces; a letter stands apart, or between digits."""
    if said in _DASHES:
        return sign.startswith(" ") and (sign.endswith(" ") or glue.endswith("("))
    if said in ("x", "X"):
        return sign in (f" {said} ", said)
    if said in known.part:
        return left.figure.kind in _PARTS
    return said in SIGNS or said in _EQUALITIES or said in known.signs or said in known.equals


def _worded(said: list[str], known: Operators) -> tuple[str, str]:
    """The words that join, and the noun before them: "apples | divided by"."""
    for start in range(len(said)):
        phrase = " ".join(said[start:])
        if phrase in known.signs or phrase in known.equals or phrase in known.part:
            return phrase, " ".join(said[:start])
    return "", ""


def _signless(left: Claim, right: Claim, glue: str) -> Joint | None:
    """Where the sign belongs to a figure: "10 −4", "7 minus 2", "2 ×(3 + 4)", "22/7 ≈ 3.14"."""
    figure = right.figure
    hedge = figure.block.prose[figure.lead : figure.start].strip()
    if hedge and hedge[0] in _EQUALITIES:
        return Joint(None)
    if figure.value is not None and figure.value < 0 and glue and not hedge:
        return Joint(Operator.ADD)
    return None
