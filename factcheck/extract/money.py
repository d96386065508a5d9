"""Money: symbols and codes before a number, names and codes after it."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from factcheck.extract import malformed, scales
from factcheck.extract.currencies import Coin, Currencies, currencies
from factcheck.extract.found import Found, Marked
from factcheck.extract.number import Number
from factcheck.extract.setting import Setting
from factcheck.model.figure import Kind
from factcheck.model.quantity import Unit, currency

_LONGEST = 6
_LONGEST_IDEOGRAPHS = 3
_FIRST_IDEOGRAPH = "\u2e80"
# Where amounts are written with a decimal point, so that a comma before two digits is a slip.
_POINTED = ("USD", "GBP")
_THOUSAND = 1000
_MILLION = 10**6
_BEFORE = 40
_WORDS_BEFORE = re.compile(r"[A-Za-z]+")
_NEAR = 4
# So long are the letters of a country before a sign: "U.S.", "CDN", "NZ".
_COUNTRY = (4, 3, 2)
# "500 pounds ($640)": what is told again in money is money.
_AGAIN = re.compile(
    r"\s(?:sterling|\d{1,2}\s?p(?:ence)?\b"
    r"|\((?:about |around |roughly |some )?(?:[A-Z]{2,3} ?)?[$€£])"
)
_THOUSANDS, _HEADING = "000", "$£€¥'’"


def prefixed(setting: Setting, number: Number) -> Found | None:
    """An amount with its symbol or code before it: "US$47.5 billion", "RMB 500m"."""
    prose, known = setting.prose, currencies(setting.words)
    found = _before(prose, number.start, known)
    if found is None:
        return None
    start, (first, coin) = number.start, found
    if (coin.is_doubtful or coin.is_word) and not _is_meant(setting, coin, number):
        return None
    if prose[start - 1] == "-" and prose[start - 2].isalpha():
        # "CVE-2017-12842" is a name.
        return None
    if len(coin.codes) > 1:
        first, coin = _fuller(prose, first, coin, known)
    if prose[start - 1] == "(":
        return _loss(setting, first, number, coin)
    if prose[start - 1] in "-−–":
        number = number.negative(start)
    number = _checked(prose, number, setting.coinage.meant(coin)[0])
    if not number.forms:
        number = scales.scaled(prose, number, setting.words, is_money=True)
    end = number.end
    if again := _after(prose, end, known):
        end, coin = _told_twice(coin, end, again)
    unit, also = _meant(setting, coin)
    forms = tuple(prose[first:start] + form for form in number.forms)
    return Found(first, end, Kind.MONEY, number, unit, alternatives=also, forms=forms)


def thousands(prose: str, number: Number) -> Marked | None:
    """ "US$000", "£'000": the head of a column that is told in thousands."""
    if prose[number.start : number.end] != _THOUSANDS or not number.start:
        return None
    return Marked(number.start, number.end) if prose[number.start - 1] in _HEADING else None


def suffixed(setting: Setting, number: Number) -> Found | None:
    """An amount with its name or code after it: "344 billion yuan", "50 cents", "500 €"."""
    prose, known = setting.prose, currencies(setting.words)
    found = _after(prose, number.end, known) or _glued(prose, number.end, known)
    if found is None:
        return None
    end, coin = found
    if coin.is_weight and not _is_paid(prose, number, end, known):
        return None
    if coin.is_doubtful and number.scale < _THOUSAND and not setting.coinage.speaks_of(coin):
        return None
    unit, also = _meant(setting, coin)
    if coin.is_part:
        share = known.part(unit.symbol)
        also = tuple(other for other in also if known.part(other.symbol) == share)
        number = _of_part(number, share)
    return Found(number.start, end, Kind.MONEY, number, unit, alternatives=also)


def _meant(setting: Setting, coin: Coin) -> tuple[Unit, tuple[Unit, ...]]:
    code, also = setting.coinage.meant(coin)
    return currency(code), tuple(map(currency, also))


def _before(prose: str, start: int, known: Currencies) -> tuple[int, Coin] | None:
    """The symbol or code that ends where a number starts, a space or a minus between them."""
    end = start
    if end and prose[end - 1] in "-−–(":
        end -= 1
    if end and prose[end - 1] in " \u00a0":
        end -= 1
    return _ending(prose, end, known)


def _ending(prose: str, end: int, known: Currencies) -> tuple[int, Coin] | None:
    if not end or (
        prose[max(0, end - 2) : end] not in known.tails and prose[end - 1] not in known.tails
    ):
        return None
    for length in range(min(_LONGEST, end), 0, -1):
        first = end - length
        coin = known.before.get(prose[first:end])
        if coin and not (prose[first].isalpha() and first and prose[first - 1].isalnum()):
            return first, coin
    return None


def _fuller(prose: str, first: int, coin: Coin, known: Currencies) -> tuple[int, Coin]:
    """ "USD $5m", "RMB ¥5m": the code before the sign says whose it is."""
    end = first - 1 if first and prose[first - 1] in " \u00a0" else first
    earlier = _ending(prose, end, known) or _apart(prose, end, coin, known)
    if earlier and len(earlier[1].codes) == 1 and earlier[1].codes[0] in coin.codes:
        return earlier
    return first, coin


def _apart(prose: str, end: int, coin: Coin, known: Currencies) -> tuple[int, Coin] | None:
    """ "US $5m", "NZ $5m": the sign written in two; in "A $5m deal" it is an article."""
    for length in _COUNTRY:
        start = end - length
        if start < 0:
            continue
        whole = known.before.get(prose[start:end] + coin.word)
        if whole and not (start and prose[start - 1].isalnum()):
            return start, whole
    return None


def _told_twice(coin: Coin, end: int, again: tuple[int, Coin]) -> tuple[int, Coin]:
    """ "$5 million dollars", "US$5m USD": said twice, meant once; "$5m AUD" says whose they are."""
    stop, other = again
    if other.is_part or not set(coin.codes) & set(other.codes):
        return end, coin
    return stop, other if len(other.codes) < len(coin.codes) else coin


def _loss(setting: Setting, first: int, number: Number, coin: Coin) -> Found | None:
    """ "$(5.1)": a bracket is the minus of accountants."""
    if setting.prose[number.end : number.end + 1] != ")":
        return None
    unit, also = _meant(setting, coin)
    number = replace(number.negative(number.start), end=number.end + 1)
    number = scales.scaled(setting.prose, number, setting.words, is_money=True)
    return Found(first, number.end, Kind.MONEY, number, unit, alternatives=also)


def _after(prose: str, end: int, known: Currencies) -> tuple[int, Coin] | None:
    found = known.signs.at(prose, end)
    if found and prose[found[0] : found[0] + 1].isdigit():
        # "$285M-$1.5B": the sign is the next amount's.
        found = None
    return found or known.names.at(prose, end)


def _glued(prose: str, end: int, known: Currencies) -> tuple[int, Coin] | None:
    sign = prose[end : end + 1]
    if sign >= _FIRST_IDEOGRAPH:
        stops = range(end + _LONGEST_IDEOGRAPHS, end, -1)
        signs = ((stop, known.ideographs.get(prose[end:stop])) for stop in stops)
        return next(((stop, coin) for stop, coin in signs if coin), None)
    part = known.glued.get(sign)
    if part is None or prose[end + 1 : end + 2].isalnum():
        return None
    return end + 1, part


def _is_meant(setting: Setting, coin: Coin, number: Number) -> bool:
    """Is the number told as money is, or the place named? "COP 28" is a conference.

    "COP 2,000" is none, and "TOP 2,000" only where the text speaks of Tonga.
    """
    is_amount = number.grouping or number.decimals == 2
    is_amount = is_amount or scales.scaled(setting.prose, number, setting.words).scale > 1
    if coin.is_word:
        return bool(is_amount) and setting.coinage.speaks_of(coin)
    return bool(is_amount) or setting.coinage.speaks_of(coin)


def _is_paid(prose: str, number: Number, end: int, known: Currencies) -> bool:
    """ "20 million pounds" are sterling, and so is a fine of 20 pounds; else it is weight."""
    if number.scale >= _MILLION or _AGAIN.match(prose, end):
        return True
    before = _WORDS_BEFORE.findall(prose, max(0, number.start - _BEFORE), number.start)
    return not known.paid.isdisjoint(word.lower() for word in before[-_NEAR:])


def _of_part(number: Number, share: Fraction) -> Number:
    return replace(
        number,
        value=number.value * share,
        step=number.step * share,
        coarse=number.coarse * share,
        scale=number.scale * share,
        is_plain=False,
    )


def _checked(prose: str, number: Number, code: str) -> Number:
    """ "$197,00": a comma is no decimal point in an amount of dollars."""
    if number.grouping == "," and number.decimals == 2 and code in _POINTED:
        digits = prose[number.start : number.end]
        return replace(number, forms=malformed.money(digits))
    return number
