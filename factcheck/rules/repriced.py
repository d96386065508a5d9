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
    """Phrases; see ``align.repricing.Wording``. ``articles`` and ``about`` stand before a figure.
    What is behind ``parting``, between two words of ``plus``, or behind a semicolon or ``joint`` is
    of another price, but for ``going_on`` and ``same`` there. ``taxing``, ``at``: around the name
    of a tax.
    """

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
    about: tuple[str, ...]
    articles: tuple[str, ...]
    plus: tuple[str, ...]
    parting: tuple[str, ...]
    going_on: tuple[str, ...]
    joint: tuple[str, ...]
    same: tuple[str, ...]
    taxing: tuple[str, ...]
    at: tuple[str, ...]


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
    about, articles, plus = map(re.either, (options.about, options.articles, options.plus))
    parting, going_on = re.either(options.parting), re.either(options.going_on)
    joint, same = re.either(options.joint), re.either(options.same)
    return Wording(
        off=_behind(options.off),
        cut_by=_before(options.cut_by, options),
        taxes=_behind(options.taxes),
        included=_before(options.included, options),
        added=_before(options.added, options),
        now=_before(options.now, options),
        saved=_before(options.saved, options),
        again=re.compile(rf"(?:{re.either(options.again)})\s?(?:(?:{about})\s)?$"),
        net_before=_before(options.net_before, options),
        net_behind=_behind(options.net_behind),
        apart=re.compile(
            rf"\b(?:{parting}|(?:{plus}) .* (?:{plus}))\b|;(?!\s(?:{going_on})\b)"
            rf"|\b(?:{joint})\b(?!\s(?:{same})\b)"
        ),
        unless=_word(options.unless),
        others=_word(options.others),
        tax_of=re.compile(
            rf"\b(?:{re.either(options.taxing)}) (?:(?:{articles}) )?"
            rf"(?:{re.either(options.taxes)}) (?:{re.either(options.at)}) $"
        ),
    )


def _word(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(phrases)})\b", re.IGNORECASE)


def _behind(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[\s,]*(?:{re.either(phrases)})\b")


def _before(phrases: tuple[str, ...], options: Options) -> re.Pattern[str]:
    led = re.either((*options.articles, *options.about))
    return re.compile(rf"\b(?:{re.either(phrases)})\s(?:(?:{led})\s)?$")


FAMILY = Family(Options, relations)
