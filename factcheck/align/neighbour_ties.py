"""Neighbour ties: what a bracket, "or", "=" or "of" between two figures makes of them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align.chains import Marks
from factcheck.align.grammar import Grammar
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import HEDGES, Kind
from factcheck.model.span import Span
from factcheck.model.worded import Worded
from factcheck.model.words import Words

SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
GLUE = 48
"""Two figures further apart than this many characters are not joined by "or" or "of"."""
_APPOSED = Worded(
    "shapes.neighbour_ties",
    r"(?:\s[a-z][\w-]*){1,4},\s|(?:\s[a-z][\w-]*){0,3}?\s{amounts_to}\s",
    re.IGNORECASE,
)
_CLAUSE_ENDS = Worded(
    "shapes.neighbour_ties",
    r"\sof {the} [$€£]?[\d,.]+(?: (?!{clauses}\b)[a-z][\w-]*){0,6}[.;)]?\s*$",
)
"""Nothing more is told behind it: "420 members voted, *a third of the 1,260*"."""
_TAIL = re.compile(r"(?:^|[\s,(])([a-z.]+(?: [a-z.]+){0,3})\s*$", re.IGNORECASE)
_OWNED = Worded(
    "shapes.neighbour_ties", r" (?:{out} )?of (?:[\w.&-]+ ){0,3}[\w.&-]+(?:['’]s|s['’]) "
)
_CHANGED = Worded(
    "directions", r"[,(–—]\s(?:[a-z]+\s){1,2}(?:{up_nouns}|{down_nouns}|{either_nouns})\s"
)
_ALIKE = Worded("ties.alike", r"\s{as}\s[a-z]+\s{as}\s")
_NAMED = Worded("shapes.neighbour_ties", r"^[^,]*,\s{a}\s(?:(?!of\b)[a-z][\w-]*\s){1,3}of\s$")
""" "$60 a year, *a saving of* $12" tells no part of it."""
_VERSUS = Worded("shapes.neighbour_ties", r"\s{versus}\s[^\s\d()]{0,2}\d")
_SIGN_BEFORE = re.compile(r"(?:[\w%)²³] ?[+×*·⋅÷/]|\w [-−–x]|\dx) ?\(?$")
_SIGN_AFTER = re.compile(r" ?[+×*·⋅÷/] ?[\w(]| [-−–x] [\d(]")
_SIGN_REACH = 8
_BREAK = re.compile(r"[;.!?]")
_ASIDE = re.compile(r"\s?(?:,|[—–]|\s-)\s?")
_CLOSED = re.compile(r"\s?(?:[,.;)—–]|$)")
_TENS = frozenset(10**power for power in range(13))


def neighbour_ties(
    left: Claim, right: Claim, marks: Marks, grammar: Grammar, dates: int
) -> Iterator[Tie]:
    """A bracket, "or", "=", "of" between two neighbouring figures."""
    prose, start, end = left.figure.block.prose, left.figure.end, right.figure.lead
    glue = prose[start:end]
    if start >= end or len(glue) > GLUE + dates or _BREAK.search(glue.replace("i.e.", "")):
        return
    is_again = _is_told_twice(left, right, glue) or _is_apposed_share(right, glue, grammar.words)
    is_bracketed = marks[right] is None and _is_bracketed(glue, right, grammar.words)
    is_unit = _is_in_other_unit(left, right, glue)
    if is_again or is_bracketed or is_unit or _is_equation(left, right, glue):
        yield Tie(TieKind.EQUALS, left, right, _where(left, right))
        return
    if glue.strip() == "/" and left.figure.kind is right.figure.kind:
        yield Tie(TieKind.OF, left, right, _where(left, right))
        return
    tail = _TAIL.search(glue)
    said = tail.group(1).lower() if tail else ""
    if said and _ends_with(said, grammar.equals):
        yield Tie(TieKind.EQUALS, left, right, _where(left, right))
    elif marks[right] is None and _is_part(left, right, said, glue, grammar):
        yield Tie(TieKind.OF, left, right, _where(left, right))


def _is_equation(left: Claim, right: Claim, glue: str) -> bool:
    """ "60 s = 1 min"; in "4 x 250 ml = 1 l" one of them is only a part of a calculation."""
    if glue.strip() not in {"=", "=="}:
        return False
    prose = left.figure.block.prose
    before = prose[max(0, left.figure.lead - _SIGN_REACH) : left.figure.lead]
    return not (_SIGN_BEFORE.search(before) or _SIGN_AFTER.match(prose, right.figure.end))


def _is_told_twice(left: Claim, right: Claim, glue: str) -> bool:
    """ "more than doubled in Q3: they grew 123%": a colon or a dash between two changes."""
    is_change = left.role is Role.CHANGE and right.role is Role.CHANGE
    return is_change and any(sign in glue for sign in (":", "—", " – "))


def _is_in_other_unit(left: Claim, right: Claim, glue: str) -> bool:
    """ "500 gallons, *roughly* 1,900 litres": about so much, in a unit of another system."""
    one, other = left.figure, right.figure
    if one.kind is not Kind.MEASURE or other.kind is not Kind.MEASURE or one.ends or other.ends:
        return False
    a, b = left.quantity.unit, right.quantity.unit
    factor = a.factor / b.factor if a.is_like(b) else Fraction(1)
    is_decimal = {factor.numerator, factor.denominator} <= _TENS
    is_again = other.modifier in HEDGES and _ASIDE.fullmatch(glue) is not None
    is_closed = _CLOSED.match(other.block.prose, other.end, other.sentence[1]) is not None
    return is_again and is_closed and not is_decimal


def _is_apposed_share(right: Claim, glue: str, words: Words) -> bool:
    """ "0.1 ms, *1/300th of* the 30-millisecond lag", "140 came, *a third of the* 420"."""
    if right.figure.kind not in SHARES or right.role is Role.CHANGE:
        return False
    prose = right.figure.block.prose
    if glue.strip() == ",":
        return prose.startswith((" of ", "th of "), right.figure.end)
    if _APPOSED.of(words).fullmatch(glue) is None:
        return False
    return (
        _CLAUSE_ENDS.of(words).match(prose, right.figure.end, right.figure.sentence[1]) is not None
    )


def _is_bracketed(glue: str, right: Claim, words: Words) -> bool:
    """Does the right figure stand in a bracket of its own, behind the left? In "15 of 22 here and
    five of 24 there (68% *v* 21%)" each is of another."""
    if not glue.rstrip().endswith("(") or glue.count("(") != 1:
        return False
    figure = right.figure
    rest = figure.block.prose[figure.end : figure.end + GLUE]
    is_closed = ")" in rest and "(" not in rest.partition(")")[0]
    return is_closed and _VERSUS.of(words).match(rest) is None


def _ends_with(said: str, phrases: frozenset[str]) -> bool:
    words = said.split()
    return any(" ".join(words[place:]) in phrases for place in range(len(words)))


def _is_owned(left: Claim, right: Claim, glue: str, words: Words) -> bool:
    """ "Two of the company's three yards", "54% of the mill's 150 workers"."""
    is_count = right.figure.kind in (Kind.COUNT, Kind.MEASURE)
    is_of = left.figure.kind in (Kind.COUNT, *SHARES)
    return is_count and is_of and _OWNED.of(words).fullmatch(glue) is not None


def _is_part(left: Claim, right: Claim, said: str, glue: str, grammar: Grammar) -> bool:
    """Does it say "of", and that not of what the one changed by, or is as large as?

    "154,001, *an increase* over that of 1896 of 44,981", "odds of 10 are *as rare as* odds of 0.1".
    """
    words = grammar.words
    if _NAMED.of(words).search(glue) or not (
        _says_of(said, grammar) or _is_owned(left, right, glue, words)
    ):
        return False
    return not any(each.of(words).search(glue) for each in (_CHANGED, _ALIKE))


def _says_of(said: str, grammar: Grammar) -> bool:
    """ "66 of 150", "66 out of a total of 150"; but "$10 each, for a total *of* $2,000"."""
    if not _ends_with(said, grammar.of):
        return False
    words = said.split()
    is_sum = words[-1] == "of" and len(words) > 1 and words[-2] in grammar.totals
    return not is_sum or "of" in words[:-1]


def _where(left: Claim, right: Claim) -> Span:
    return Span(left.figure.span.end, max(left.figure.span.end, right.figure.span.start))
