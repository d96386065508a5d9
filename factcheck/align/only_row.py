"""The only row: the one list of figures in a passage, from which a mean may be worked out.

"In the four heats she needed *58.1, 57.9, 58.8 and 58.4 seconds*. That is an average of ...": no
other time stands there, but for how many they are.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.passages import Passage
from factcheck.align.rows import glue, is_like
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import CLOSED, Kind

FEWEST, MOST = 2, 12
CROWD = 24
_JOINT = re.compile(
    r"(?:\s[a-z][\w-]*){0,6}?(?:,|;|\sand|,\sand)\s(?:(?:[a-z-]+|\d{4})\s){0,3}", re.IGNORECASE
)
_AND = re.compile(r"\band\s(?:[a-z-]+\s){0,3}$", re.IGNORECASE)
_LENT = frozenset({Kind.MEASURE, Kind.MONEY, Kind.DURATION, Kind.PERCENT})


def rows_before(claims: ClaimIndex, told: Claim) -> Iterator[Passage]:
    """The figures before it in its sentence; those of the sentence before as well."""
    together, before = claims.siblings(told, Layout.SENTENCE), claims.before(told)
    if len(together) + len(before) <= CROWD:
        here = tuple(claim for claim in together if claim.figure.end <= told.figure.lead)
        yield here
        yield (*before, *here)


def only_row(told: Claim, passage: Passage) -> Passage:
    """The closed list of the sort of what is told, where the passage has no other figure of it; a
    bare number is of the sort of what it stands behind."""
    row = _row([claim for claim in passage if _is_like(claim, told)])
    is_bare = told.figure.kind is Kind.COUNT and not told.quantity.unit.symbol
    last = next((claim for claim in reversed(passage) if claim.figure.kind in _LENT), None)
    if not row and is_bare and last is not None:
        row = _row([claim for claim in passage if _is_like(claim, last)])
    return row


def _row(like: list[Claim]) -> Passage:
    runs = [run for run in _runs(like) if len(run) >= FEWEST]
    row = _without_number(runs[0]) if len(runs) == 1 else []
    is_closed = len(row) >= FEWEST and _AND.search(glue(row[-2], row[-1])) is not None
    is_all = all(_is_number(claim, row) for claim in like if claim not in row)
    is_plain = len(row) <= MOST and all(map(is_plain_part, row))
    return tuple(row) if is_closed and is_all and is_plain else ()


def _is_like(claim: Claim, told: Claim) -> bool:
    return claim.figure.quantity is not None and is_like(claim, told)


def _without_number(run: list[Claim]) -> list[Claim]:
    """ "In all *five* of his innings, he made 88, 4 ...": how many they are is none of them."""
    first = run[0].figure
    is_number = len(run) > FEWEST and first.style.is_word and not run[1].figure.style.is_word
    return run[1:] if is_number or _is_number(run[0], run[1:]) else run


def is_plain_part(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.ends is None and figure.modifier in CLOSED and figure.value is not None
    return is_told and not figure.per and "/" not in claim.quantity.unit.symbol


def numbers(passage: Passage, row: Passage) -> list[Claim]:
    """What is counted in the passage: how many they are, or may be ("the three best marks")."""
    return [claim for claim in passage if claim.figure.kind is Kind.COUNT and claim not in row]


def _runs(like: list[Claim]) -> list[list[Claim]]:
    """Figures that stand one behind another as in a list."""
    found: list[list[Claim]] = []
    for claim in like:
        if found and _is_joined(found[-1][-1], claim):
            found[-1].append(claim)
        else:
            found.append([claim])
    return found


def _is_joined(one: Claim, other: Claim) -> bool:
    is_one = one.figure.sentence == other.figure.sentence
    return is_one and _JOINT.fullmatch(glue(one, other)) is not None


def _is_number(claim: Claim, row: list[Claim]) -> bool:
    return claim.figure.kind is Kind.COUNT and claim.figure.value == len(row)
