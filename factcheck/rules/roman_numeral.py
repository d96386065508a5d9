"""A name with a Roman numeral, and the ordinal of what it names.

"Harbour Fund III ... the fourth round of the harbour fund": a fund III is the third.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block, Zone
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation

REACH = 60
"""So many characters behind an ordinal say of what it is."""
LAYOUT = "the numeral of a name, and the ordinal of what it names"
MOST = 8
NUMERALS = ("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_NAME = re.compile(rf"\b((?:[A-Z][a-z]{{1,20}} ){{1,3}})({'|'.join(reversed(NUMERALS))})\b(?!\.\d)")
_WORD = re.compile(r"[a-z]+")
_STOP = re.compile(r"[,;:.!?()]")


@frozen
class Options:
    """``turns``: what stands between the ordinal and the name ("the third *round of its* fund").
    ``others``: words whose numerals count something else ("war")."""

    turns: tuple[str, ...]
    others: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    ordinals = claims.anchors(Kind.ORDINAL)
    is_any = ordinals and claims.says(*NUMERALS)
    named = _named(claims.document.blocks, options) if is_any else {}
    for ordinal in ordinals if named else ():
        for word in _words_behind(ordinal, options):
            if named.get(word):
                readings = tuple(Reading(each, layout=LAYOUT) for each in named[word][:MOST])
                yield Relation(Cited(ordinal), readings, is_cut=_is_several(named[word]))
                break


def _named(blocks: tuple[Block, ...], options: Options) -> dict[str, list[Known]]:
    """The names that end in a numeral, by their last word."""
    found: dict[str, list[Known]] = defaultdict(list)
    for block in blocks:
        if block.zone is Zone.ARTICLE:
            for match in _NAME.finditer(block.prose):
                word = match[1].split()[-1].lower()
                number = Interval.exactly(NUMERALS.index(match[2]) + 2)
                span = block.span_of(*match.span())
                if word not in options.others:
                    name = Known(match[0], "a name", Quantity(number, ONE), span)
                    found[word].append(name)
    return found


def _is_several(names: list[Known]) -> bool:
    """Of two funds one may be meant without its name."""
    return len({name.value for name in names}) > 1


def _words_behind(ordinal: Claim, options: Options) -> tuple[str, ...]:
    """The words that say of what it is the third: "phase of its chip *fund*"."""
    figure = ordinal.figure
    end = min(figure.sentence[1], figure.end + REACH)
    words = _WORD.findall(_STOP.split(figure.block.prose[figure.end : end])[0].lower())
    if words[:1] and words[0] in options.turns and words[1:2] == ["of"]:
        return tuple(words[2:6])
    return tuple(words[:1])


FAMILY = Family(Options, relations)
