"""A price, a percentage off it or a tax on it, and the price that makes.

"The jacket is 20% off $80, now $60": it is $64. "£120 including 20% VAT, or £96 before tax": it is
£100, for the tax is reckoned on that.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex
from factcheck.align.repricing import Repriced, Way, Wording, repriced
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

LAYOUT = "a price, a percentage, and the price that makes"


@frozen
class Options:
    """Phrases; see ``align.repricing.Wording``."""

    off: tuple[str, ...]
    cut_by: tuple[str, ...]
    taxes: tuple[str, ...]
    included: tuple[str, ...]
    added: tuple[str, ...]
    now: tuple[str, ...]
    saved: tuple[str, ...]
    again: tuple[str, ...]
    net_before: tuple[str, ...]
    net_behind: tuple[str, ...]
    unless: tuple[str, ...]
    others: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for found in repriced(claims, _wording(options)):
        readings = tuple(Reading(_implied(found, way), layout=LAYOUT) for way in found.ways)
        yield Relation(Cited.hedged(found.stated), readings)


def _implied(found: Repriced, way: Way) -> Expression:
    price, share = Cited.hedged(found.price), _exactly(found.share)
    match way:
        case Way.OFF:
            return price * (WHOLE - share)
        case Way.ONTO:
            return price * (WHOLE + share)
        case Way.WITHOUT:
            return price / (WHOLE + share)
        case Way.PART:
            return price * share


def _exactly(share: Claim) -> Cited:
    """A discount and a tax are as they are printed."""
    value = share.figure.value
    if value is None or share.figure.modifier is not Modifier.EXACT:
        return Cited.hedged(share)
    return Cited(share, Quantity(Interval.exactly(value), share.quantity.unit))


@lru_cache(maxsize=8)
def _wording(options: Options) -> Wording:
    return Wording(
        off=_behind(options.off),
        cut_by=_before(options.cut_by),
        taxes=_behind(options.taxes),
        included=_before(options.included),
        added=_before(options.added),
        now=_before(options.now),
        saved=_before(options.saved),
        again=re.compile(rf"(?:{re.either(options.again)})\s?(?:about |some |just |only )?$"),
        net_before=_before(options.net_before),
        net_behind=_behind(options.net_behind),
        apart=re.compile(
            r"\b(?:but|while|whereas|plus .* plus)\b"
            r"|;(?!\s(?:with|at|after|plus|including|less|minus|adding|now)\b)"
            r"|\band\b(?!\s(?:now|so|thus|pays?|costs?|is|are|sells?|goes|comes|you)\b)"
        ),
        unless=_word(options.unless),
        others=_word(options.others),
        tax_of=re.compile(
            r"\b(?:with|plus|adding|add|including|after) (?:a |the )?"
            rf"(?:{re.either(options.taxes)}) (?:of|at|rate of) $"
        ),
    )


def _word(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(phrases)})\b", re.IGNORECASE)


def _behind(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[\s,]*(?:{re.either(phrases)})\b")


def _before(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(phrases)})\s(?:a |an |the |only |just |about |some )?$")


FAMILY = Family(Options, relations)
