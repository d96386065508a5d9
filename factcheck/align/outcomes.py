"""Outcomes: the figure that is said to come of others.

"$7 a gram, *which would put* the piece at about $2,000", "32 rows of 45 seats, 1,440 *in all*", "40
buses at €310,000 each, *or* €12.4 million".
"""

from __future__ import annotations

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded
from factcheck.model.words import Words

HEDGES = frozenset({Modifier.APPROX, Modifier.OVER, Modifier.NEARLY, Modifier.AT_LEAST})
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
_NOUN = re.compile(r"[a-z]+")
_ENDS = re.compile(r"(?:\s[A-Za-z-]+){0,3}\s*(?:$|[,.;:)—–])")
_FOR = Worded("shapes.outcomes", r"(?:\s[a-z]+){0,2}\s{for}\s(?:{the}\s)?", re.IGNORECASE)
_MORE = Worded("shapes.outcomes", r"\b(?:{more}|{and}(?!\s{same}\b))\b", re.IGNORECASE)


@frozen
class Wording:
    """``led``: phrases anywhere between the first figure and what comes of it ("so"); ``behind``:
    such phrases behind it ("in all"); ``next``: what stands right before it ("or", a bracket);
    ``lasting``: what does so of the time that things take which are counted ("takes"). ``paid``:
    words of wages, which are no cheaper by the dozen: "$22 an hour, or $880 *for a* 40-hour week".
    """

    led: tuple[str, ...]
    behind: tuple[str, ...]
    next: tuple[str, ...]
    lasting: tuple[str, ...]
    paid: tuple[str, ...]


def outcome(told: list[Claim], words: Wording, general: Words) -> Claim | None:
    """What is said to come of the others: the hedged one, else the last, behind the words."""
    first, last = told[0], told[-1]
    for at, claim in enumerate(told):
        if at and _is_led(first.figure, claim.figure, words):
            hedged = [each for each in told[at:] if each.figure.modifier in HEDGES]
            stated = hedged[0] if len(hedged) == 1 else last
            is_all = _is_all(told[told.index(stated) - 1].figure, stated.figure, general)
            return stated if is_all else None
    if _is_followed(last.figure, words):
        return last if _is_all(told[-2].figure, last.figure, general) else None
    threes = zip(told, told[1:], [*told[2:], None], strict=False)
    # A way may take longer than its speed says, what is counted does not.
    is_counted = any(claim.figure.kind is Kind.COUNT for claim in told)
    said = (*words.next, *words.lasting) if is_counted else words.next
    found = (
        (claim, other) for one, claim, other in threes if _is_next(one, claim, other, said, general)
    )
    for claim, other in found:
        return claim if other is None or _is_paid(first.figure, words) else None
    return None


def _is_paid(first: Figure, words: Wording) -> bool:
    before = first.block.prose[first.sentence[0] : first.lead]
    return not set(words.paid).isdisjoint(_WORD.findall(before.lower()))


def _is_led(first: Figure, figure: Figure, words: Wording) -> bool:
    said = " ".join(_WORD.findall(first.block.prose[first.end : figure.lead].lower()))
    return any(f" {phrase} " in f" {said} " for phrase in words.led)


def _is_followed(figure: Figure, words: Wording) -> bool:
    rest = figure.block.prose[figure.end : figure.sentence[1]].lower().lstrip(" ,")
    noun = figure.quantity.unit.symbol if figure.quantity and figure.kind is Kind.COUNT else ""
    named = _NOUN.match(rest) if noun and rest.startswith(noun) else None
    return rest[named.end() if named else 0 :].lstrip(" ,").startswith(words.behind)


def _is_next(
    one: Claim, claim: Claim, other: Claim | None, said: tuple[str, ...], words: Words
) -> bool:
    """Right behind a word that says what comes of it: "..., *or* €12.4 million", "(128 GPUs)"."""
    figure, prose = claim.figure, claim.figure.block.prose
    glue = " " + prose[max(figure.sentence[0], one.figure.end) : figure.lead].lower().rstrip()
    if not glue.endswith(said) or not _is_all(one.figure, figure, words):
        return False
    if other is None:
        return _ENDS.match(prose, figure.end, figure.sentence[1]) is not None
    return (
        _FOR.of(words).fullmatch(prose, figure.end, max(figure.end, other.figure.lead)) is not None
    )


def _is_all(one: Figure, figure: Figure, words: Words) -> bool:
    """Does nothing come in between: "32 rows of 45 seats *and a balcony*, 1,640 in all"?"""
    start = max(figure.sentence[0], one.end)
    return _MORE.of(words).search(figure.block.prose, start, max(start, figure.lead)) is None
