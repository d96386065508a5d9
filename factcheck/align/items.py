"""Items: counts told one by one in a closed list, "120 tankers, 130 bulkers and 80 ferries"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.align.rows import glue
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import PLAIN, Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

STEM = 3
"""So many letters do the singular and the plural of a noun share: "ships" of "ship"."""
_NAME = r"(?:\s[^\W\d_](?:[\w’'-]|\.(?=\w))*)"
_PREPOSITION = Worded("shapes.items", r"\s{placed}\s")
_PLACED = Worded("shapes.items", r"\s(?:[\w-]+\s)?{placed}\s(?!{not_placed}\b)")
_BETWEEN = Worded(
    "shapes.items",
    rf"(?P<item>{_NAME}{{1,6}}?)(?P<join>,? {{joins}}|[,;](?: {{and}})?)(?: {{more}})?\s",
)
_JOINS = Worded("shapes.items", r"\b{joins}$")
_ONE_WORD = re.compile(r"\s[^\W\d_][\w’'-]*")
_LAST = re.compile(rf"(?P<item>{_NAME}{{1,6}}?)\s?(?P<end>[.;:!?)—–]|,\s|\s-\s|$)")


class Known(NamedTuple):
    """The words of lists: those that open none that tells all, those that no item holds, what is
    never one of a whole, what is made in it, who is in which places, what stands around the word
    for a total; and the plurals that no ending tells."""

    not_openings: frozenset[str]
    not_items: frozenset[str]
    never: frozenset[str]
    made: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]
    beside_total: frozenset[str]
    irregular: Mapping[str, str]
    words: Words


OWN = ("irregular", "words")
"""What items.toml does not list."""


@lru_cache(maxsize=8)
def known(words: Words) -> Known:
    table = words.table("items")
    told = {name: frozenset(table.get(name, ())) for name in Known._fields if name not in OWN}
    return Known(irregular=words.table("nouns").get("irregular", {}), words=words, **told)


def may_be_of(part: Claim, whole: Claim, known: Known) -> bool:
    """May the one be of the kind of the other, as far as their nouns go?"""
    if part.figure.kind is not Kind.COUNT:
        return True
    its, noun = part.quantity.unit.symbol, whole.quantity.unit.symbol
    is_apart = its in known.people and noun in known.places
    return its == noun or not (its in known.never | known.made or is_apart)


def is_closed(
    parts: tuple[Claim, ...], known: Known, ends: str = "", *, may_be_bare: bool = False
) -> bool:
    """Does nothing stand between the parts but what each counts, and "and" before the last?

    ``ends``: the signs that may stand behind the last, the end of the sentence aside; none named =
    any. ``may_be_bare``: may all be told without their noun ("4 gold, 2 silver and 5 bronze")?
    """
    shape = _BETWEEN.of(known.words)
    found = [shape.fullmatch(glue(left, right)) for left, right in pairwise(parts)]
    between = [match for match in found if match is not None]
    if len(between) < len(found) or not between:
        return False
    last = _behind_last(parts[-1])
    joins = [_JOINS.of(known.words).search(match["join"]) is not None for match in between]
    is_joined = joins[-1] and not any(joins[:-1])
    if last is None or not is_joined or (ends and last["end"].strip() not in ends):
        return False
    said = [*(match["item"] for match in between), last["item"].lower()]
    are_nouns = may_be_bare or any(part.quantity.unit.symbol for part in parts)
    told = zip(parts, said, strict=True)
    return all(_is_item(part, item, are_nouns, known) for part, item in told)


def _behind_last(part: Claim) -> re.Match[str] | None:
    figure = part.figure
    return _LAST.match(figure.block.prose, figure.end, figure.sentence[1])


def _is_item(part: Claim, item: str, are_nouns: bool, known: Known) -> bool:
    """ "120 tankers", "14 in Spain", "17 gold" beside "nine bronze medals"."""
    if not is_plain(part) or known.not_items & set(item.split()):
        return False
    if part.figure.kind is not Kind.COUNT or _PLACED.of(known.words).match(item) is not None:
        return True
    noun = part.quantity.unit.symbol
    if not noun:
        return are_nouns and _ONE_WORD.fullmatch(item) is not None
    return _is_named(item, noun, known)


def _is_named(item: str, noun: str, known: Known) -> bool:
    """Does the item end with what it counts, or go on to say where? "9 bridges *cross* the river"
    is a sentence, and no item."""
    words = _PREPOSITION.of(known.words).split(item, maxsplit=1)[0].split() or [""]
    return known.irregular.get(words[-1]) == noun or words[-1][:STEM] == noun[:STEM]


def is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.quantity is not None and figure.ends is None and not figure.per
    return is_told and figure.modifier in PLAIN and claim.role is not Role.SHARE


@lru_cache(maxsize=64)
def opening(words: tuple[str, ...]) -> re.Pattern[str]:
    """What leads from a whole to its items: a few words of its own and a sign, and then perhaps
    one of these words."""
    said = re.either(words)
    return re.compile(
        rf"(?P<words>(?:\s[\w’'&-]+){{0,10}})\s?(?P<sign>,|:|;|\(|—|–|\s-)(?:\s(?P<said>{said}),?)?\s?"
    )
