"""Coins: the sign or name of money that stands before a number or after it."""

from __future__ import annotations

from factcheck.extract.currencies import FIRST_IDEOGRAPH, Coin, Currencies

At = tuple[int, Coin]
"""Where a sign begins, or where a name ends, and what it is."""

_LONGEST = 6
_LONGEST_IDEOGRAPHS = 3
# So long are the letters of a country before a sign: "U.S.", "CDN", "NZ".
_COUNTRY = (4, 3, 2)


def before(prose: str, start: int, known: Currencies) -> At | None:
    """The symbol or code that ends where a number starts, a space or a minus between them."""
    end = start
    if end and prose[end - 1] in "-−–(":
        end -= 1
    if end and prose[end - 1] in " \u00a0":
        end -= 1
    # Most numbers have a word before them, whose last letter ends no sign.
    return _ending(prose, end, known) if end and prose[end - 1] in known.lasts else None


def _ending(prose: str, end: int, known: Currencies) -> At | None:
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


def fuller(prose: str, first: int, coin: Coin, known: Currencies) -> At:
    """ "USD $5m", "RMB ¥5m": the code before the sign says whose it is."""
    end = first - 1 if first and prose[first - 1] in " \u00a0" else first
    earlier = _ending(prose, end, known) or _apart(prose, end, coin, known)
    if earlier and len(earlier[1].codes) == 1 and earlier[1].codes[0] in coin.codes:
        return earlier
    return first, coin


def _apart(prose: str, end: int, coin: Coin, known: Currencies) -> At | None:
    """ "US $5m", "NZ $5m": the sign written in two; in "A $5m deal" it is an article."""
    for length in _COUNTRY:
        start = end - length
        if start < 0:
            continue
        # "Give us $5m" has no country in it.
        whole = known.before.get(prose[start:end] + coin.word) if prose[start].isupper() else None
        if whole and not (start and prose[start - 1].isalnum()):
            return start, whole
    return None


def after(prose: str, end: int, known: Currencies) -> At | None:
    """The symbol, code or name that follows a number, or the letter that touches it: "50p"."""
    return named(prose, end, known) or _glued(prose, end, known)


def named(prose: str, end: int, known: Currencies) -> At | None:
    """The symbol, code or name that follows an amount."""
    found = known.signs.at(prose, end)
    if found and prose[found[0] : found[0] + 1].isdigit():
        # "$285M-$1.5B": the sign is the next amount's.
        found = None
    return found or known.names.at(prose, end)


def _glued(prose: str, end: int, known: Currencies) -> At | None:
    sign = prose[end : end + 1]
    if sign >= FIRST_IDEOGRAPH:
        stops = range(end + _LONGEST_IDEOGRAPHS, end, -1)
        signs = ((stop, known.ideographs.get(prose[end:stop])) for stop in stops)
        return next(((stop, coin) for stop, coin in signs if coin), None)
    part = known.glued.get(sign)
    if part is None or prose[end + 1 : end + 2].isalnum():
        return None
    return end + 1, part


def told_twice(coin: Coin, end: int, again: At) -> At:
    """ "$5 million dollars", "US$5m USD": said twice, meant once; "$5m AUD" says whose they are."""
    stop, other = again
    if other.is_part or not set(coin.codes) & set(other.codes):
        return end, coin
    return stop, other if len(other.codes) < len(coin.codes) else coin
