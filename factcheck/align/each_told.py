"""Told of each: the words next to a figure that make it that of each one, and those before it that
say that it was worked out.

"... took 1,020 tonnes, *an average of* 30 tonnes *each*", "*or* $30 *a head*".
"""

from __future__ import annotations

from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Modifier
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded
from factcheck.model.words import Words

FAR = 90
"""Between what is told of each and the figure before it stand at most so many characters."""
OPEN = frozenset({Modifier.UP_TO, Modifier.AT_MOST, Modifier.AT_LEAST, Modifier.NOT})


_NAMED = Worded("shapes.each_told", r"\b([a-z]+) {per} ([a-z]+)(?: \w+)?(?: {is}|:)\s*$")
_ONE = Worded("shapes.each_told", r"\b{one} ([a-z]+) {for_every}\s*$")
"""Before how many there are to one of another: "*one well for every* 24 homes"."""
_OPENS = re.compile(r".*(?:[,;:(—–]|\s-)\s*", re.DOTALL)
_JOINED = Worded("shapes.each_told", r"\s{among}\s")
_LISTED = Worded("shapes.each_told", r"\s*{and}\s*")
_CLAUSE = re.compile(r"(?:[\s,]+[a-z]+){0,5}\s*")
"""Behind words that say that all is shared out: "the bill *is* $32 each"."""
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")


@frozen
class Wording:
    """``tail``: what behind a figure says that it is of each one, with the groups ``each`` and
    ``thing``. ``led``: what right before it says that it is worked out; ``mean``: such words that
    need a clause of their own ("an average of"). ``unless``: words that bring in what is not told.
    ``people``: nouns of those who are counted by the head; ``heads``: what is told per head.
    ``groups``: what stands before a number of people ("a staff of"); ``divided``: words by which
    all is shared out; ``handed``: what says so before what each gets ("giving each"). ``general``:
    the words of the ruleset.
    """

    tail: re.Pattern[str]
    led: tuple[str, ...]
    mean: tuple[str, ...]
    unless: tuple[str, ...]
    people: frozenset[str]
    heads: frozenset[str]
    groups: tuple[str, ...]
    divided: frozenset[str]
    handed: re.Pattern[str]
    general: Words


@frozen
class Told:
    """How a figure is told of each one: ``thing`` is what it is told per ("employee", "sq km"),
    "" where it is of each of those that were counted. ``is_said``: by a word next to it, and not by
    its being a mean alone. ``topic``: what is told so, where it is named before ("revenue per
    employee").
    """

    thing: str
    is_said: bool
    topic: str = ""


def told_of_each(each: Claim, words: Wording) -> Told | None:
    """How a figure is told of each one; None where it is not."""
    figure = each.figure
    if figure.modifier in OPEN or figure.ends is not None or each.role is Role.CHANGE:
        return None
    found = words.tail.match(figure.block.prose, figure.end, figure.sentence[1])
    if found is None:
        return None
    thing = (found["thing"] or "").lower()
    if thing or found["each"]:
        return Told(thing, is_said=True)
    _, _, below = each.quantity.unit.symbol.partition(" / ")
    if below:
        return Told(below, is_said=True)
    before = figure.block.prose[max(figure.sentence[0], figure.lead - FAR) : figure.lead].lower()
    named = _NAMED.of(words.general).search(before)
    if named:
        return Told(named[2], True, named[1])
    one = _ONE.of(words.general).search(before)
    if one:
        return Told(one[1], is_said=True)
    handed = words.handed.search(before)
    if handed:
        return Told(handed["thing"] or "", is_said=True)
    is_mean = before.rstrip().endswith(words.mean)
    return Told("", is_said=False) if is_mean else None


def is_worked_out(passage: tuple[Claim, ...], each: Claim, told: Told, words: Wording) -> bool:
    """Does the wording say that the one follows from the other two?"""
    first, last = (claim.figure for claim in passage)
    prose, lead = each.figure.block.prose, each.figure.lead
    start = max(last.end, each.figure.sentence[0])
    said = " ".join(["", *_WORD.findall(prose[first.sentence[0] : lead].lower()), ""])
    if lead - start > FAR or any(f" {phrase} " in said for phrase in words.unless):
        return False
    if told.topic:
        return said.count(f" {told.topic} ") > 1
    glue = " " + prose[start:lead].lower().rstrip()
    mean = next((mean for mean in words.mean if glue.endswith(mean)), "")
    if mean:
        return _OPENS.fullmatch(glue.removesuffix(mean)) is not None
    if not told.is_said:
        return False
    # "$1.5m for 5,000 people, $30 each": what is worked out stands behind the comma as it is.
    # "On 600 km and 4 hours" only lists the two.
    is_listed = _LISTED.of(words.general).fullmatch(prose, first.end, last.lead) is not None
    is_joined = (
        bool(told.thing or _JOINED.of(words.general).search(prose, first.end, last.start))
        and not is_listed
    )
    glue = _ONE.of(words.general).sub("", glue).rstrip()
    is_led = glue.endswith(words.led) or words.handed.search(glue) is not None
    if not is_led and not words.divided.isdisjoint(said.split()):
        is_led = _CLAUSE.fullmatch(glue) is not None
    is_bare = _OPENS.fullmatch(glue) is not None and last.sentence == first.sentence
    return is_led or (is_bare and is_joined)
