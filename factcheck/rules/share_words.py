"""A word for a share, and the share itself.

"A majority (43%)": less than half is none. The share stands right behind the word, or alone in the
next sentence, where that tells of the poll in the same words.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.document import Zone
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import PLAIN, Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import PERCENT, Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

SHARES = (Kind.PERCENT, Kind.FRACTION)
FAR = 60
_HUNDREDTH = Fraction(1, 100)
LONGEST = 300
_WORD = re.compile(r"[a-z]+")
_BEHIND = Worded(
    "shapes.share_words",
    r"(?: {of} (?:{its} )?[\w'’-]+(?: [\w'’-]+){0,2}"
    r"|(?: [\w'’-]+)?(?: [\w'’-]+s| {people})(?= ?\())?"
    r"(?:, (?:{or} )?| ?\((?:{about} )?| ?[—–] ?)",
)
_TOP = Worded("shapes.share_words", r"(?:\b{top}|['’]s)[ -]$", re.I)
"""*The* most and the *second*-most tell a rank, and no share."""
_STOP = re.compile(r" ?[),.;—–]| ([a-z]+)\b")


@frozen
class Options:
    """``words`` for a share from ``low`` to ``high`` percent. ``polls``: words of a sentence that
    tells what one found, unless it has one of ``against``. ``verbs``: what those do of whom the
    share is, right behind it."""

    words: tuple[str, ...]
    low: int
    high: int
    polls: tuple[str, ...]
    against: tuple[str, ...]
    verbs: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    said = re.compile(rf"(?<!\w)(?:{re.either(options.words)})(?!\w)", re.I)
    for share in claims.anchors(*SHARES):
        if not _is_plain(share):
            continue
        found = _right_before(share.figure, said, options.verbs, claims.words) or _before(
            claims, share, said, options
        )
        if found is not None:
            span = share.figure.block.span_of(*found.span())
            band = Interval(Fraction(options.low), Fraction(options.high))
            is_percent = share.figure.kind is Kind.PERCENT
            told = Quantity(band, PERCENT) if is_percent else Quantity(band.scaled(_HUNDREDTH))
            word = Known(found.group(), "a word for a share", told, span)
            yield Relation(Cited(share), (Reading(word, layout="a word and its share"),))


def _is_plain(share: Claim) -> bool:
    figure = share.figure
    # "Durham most, at 170%": no more than all is a share.
    is_share = Cited.printed(share).quantity.base().low <= 1
    is_told = figure.ends is None and figure.modifier in PLAIN and is_share
    return is_told and share.role is not Role.CHANGE and figure.block.zone is Zone.ARTICLE


def _right_before(
    figure: Figure, said: re.Pattern[str], verbs: tuple[str, ...], words: Words
) -> re.Match[str] | None:
    """ "*A majority* of members (43%)"."""
    prose = figure.block.prose
    for found in said.finditer(prose, max(figure.sentence[0], figure.lead - FAR), figure.lead):
        is_next = _BEHIND.of(words).fullmatch(prose, found.end(), figure.lead) is not None
        is_most = found.group().lower() == "most"
        is_top = is_most and _TOP.of(words).search(
            prose, max(0, found.start() - FAR), found.start()
        )
        stop = _STOP.match(prose, figure.end)
        if is_next and not is_top and stop and (not stop[1] or stop[1] in verbs):
            return found
    return None


def _before(
    claims: ClaimIndex, share: Claim, said: re.Pattern[str], options: Options
) -> re.Match[str] | None:
    """ "*A majority* think it was right. In a poll, 17% said that it was right"."""
    figure = share.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    together = claims.siblings(share, Layout.SENTENCE)
    if start == 0 or end - start > LONGEST or sum(c.figure.kind in SHARES for c in together) > 1:
        return None
    here = set(_WORD.findall(prose[start:end].lower()))
    if not here & set(options.polls) or here & set(options.against):
        return None
    least = max(0, start - LONGEST)
    opened = max(least, *(prose.rfind(sign, least, start - 2) + 1 for sign in ".!?"))
    found = said.search(prose, opened, start)
    before = set(_WORD.findall(prose[found.end() : start].lower())) if found else set()
    is_same = any(len(word) > 4 for word in before & here)
    return found if is_same and not before & set(options.against) else None


FAMILY = Family(Options, relations)
