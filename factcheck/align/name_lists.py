"""Lists of names, and the count that is told of them right before or right behind.

"Three countries, Chile, Peru, Bolivia and Ecuador, signed", "Chile, Peru, Bolivia and Ecuador
signed it. *All three* share a border": nothing but names stands in the list, and no other name in
what is said of it.
"""

from __future__ import annotations

from factcheck.align.enumerations import Stretch
from factcheck.align.index import ClaimIndex
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind, Modifier
from factcheck.model.worded import Worded

LEAST = 3
MOST = 9
SLIP = 1
"""A list that names so many more or fewer was miscounted; any other is of other things."""
LONGEST = 400
_PARTICLES = r"(?:(?:of|de|la|van|von|al|bin|del|da|do)\s)?"
_NAME = rf"[A-Z][\w'’.-]*(?:\s{_PARTICLES}[A-Z][\w'’-]*){{0,3}}"
_LIST = rf"(?P<list>{_NAME}(?:,\s{_NAME}){{1,8}},?\s{{and}}\s{_NAME})"
_BEHIND = Worded(
    "name_lists",
    rf"(?:\s(?!{{partial}}\b)[a-z-]+){{0,3}},\s(?:(?P<namely>{{namely}}),?\s)?{_LIST}(?P<end>,\s|[.;)]|$)",
)
_OPENING = Worded("name_lists", rf"{_LIST}(?P<rest>\s[a-z][^.;]*)")
_THE = Worded("name_lists", r"(?:^|;\s|\.\s)(?:{all}\s|{the}\s)$", re.IGNORECASE)
_TAKEN_UP = Worded("name_lists", r"\s(?:{verbs}|{nouns})\b")
_SPLIT = Worded("name_lists", r",?\s{and}\s|,\s")
_CAPITAL = re.compile(r"\s[A-Z]")


def names_of(claims: ClaimIndex, count: Claim) -> tuple[Stretch, ...]:
    """Where the names stand that a count is told of; nothing where no plain list is there."""
    figure = count.figure
    is_count = figure.kind is Kind.COUNT and figure.modifier is Modifier.EXACT
    if not is_count or figure.value is None or not 2 <= figure.value <= MOST:
        return ()
    found = _announced(claims, count) or _taken_up(claims, count)
    if found is None:
        return ()
    items = _items(claims, found)
    is_near = abs(len(items) - figure.value) <= SLIP
    return items if is_near and len(items) >= LEAST else ()


def _announced(claims: ClaimIndex, count: Claim) -> re.Match[str] | None:
    """ "Three countries, A, B and C, signed"."""
    figure = count.figure
    noun = count.quantity.unit.symbol
    return (
        _BEHIND.of(claims.words).match(figure.block.prose, figure.end, figure.sentence[1])
        if noun
        else None
    )


def _taken_up(claims: ClaimIndex, count: Claim) -> re.Match[str] | None:
    """ "A, B and C signed. *All three* ..."."""
    figure, words = count.figure, claims.words
    prose, (start, end) = figure.block.prose, figure.sentence
    if not _TAKEN_UP.of(words).match(prose, figure.end, end):
        return None
    lead = prose[max(0, figure.lead - 16) : figure.lead]
    said = _THE.of(words).search(lead)
    if said is None:
        return None
    is_first = prose[start : figure.lead].strip() == said.group().strip(" ;.")
    floor = start
    if is_first:
        before = prose.rfind(". ", 0, max(0, start - 2))
        floor = before + 2 if before >= 0 else 0
    if figure.lead - floor > LONGEST:
        return None
    found = _OPENING.of(words).match(prose, floor, figure.lead)
    if found is None or _CAPITAL.search(found["rest"]):
        return None
    reach = prose[found.end() : figure.lead].strip(" ;.")
    return found if reach == said.group().strip(" ;.") else None


def _items(claims: ClaimIndex, found: re.Match[str]) -> tuple[Stretch, ...]:
    start, end = found.span("list")
    items, at = [], start
    for joint in _SPLIT.of(claims.words).finditer(found.string, start, end):
        items.append((at, joint.start()))
        at = joint.end()
    return (*items, (at, end))
