"""Numbers in words: "twenty-five", "two hundred and five thousand", "three lakh crore"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extract import decimal_words, part_names
from factcheck.extract.number import Number, whole
from factcheck.extract.number_walk import Walk, begun, taken, vocabulary
from factcheck.model import patterns as re
from factcheck.model.frozen import replace
from factcheck.model.words import Words

__all__ = ["goes_on", "number_in_words", "vocabulary"]

_NEXT = re.compile(
    r"(?:\s{1,2}|\s?[-\u2010\u2011]\s?)((?:and|AND)[\s-]{1,2})?([A-Za-z]{2,15})(?![A-Za-z])"
)
_ARTICLE = re.compile(r"(?<![\w-])(?:an?)\s{1,2}$", re.IGNORECASE)
_LAST_WORD = re.compile(r"([A-Za-z]{1,15})\s{1,2}$")
_WORD = re.compile(r"[a-z]{3,10}(?=[ -])")
_MOST = 32
_LEAST_REST = 100
_LONGEST_ALONE = 40


def goes_on(word: str, words: Words) -> bool:
    """Is it a word with which a number goes on?"""
    known, lower = vocabulary(words), word.lower()
    return lower in known.small or lower in known.scales


def number_in_words(prose: str, start: int, end: int, words: Words) -> Number | None:
    """The number whose first word stands there: "a hundred" begins with its article.

    A "million" that is bare is a number only where nothing tells it from "per million".
    """
    known = vocabulary(words)
    first = prose[start:end].lower()
    if first in known.small:
        number = _walked(prose, start, end, known.small[first], words)
        number = _with_rest(prose, number, words)
        return (
            _apart(prose, number, words)
            or decimal_words.pointed(prose, start, words)
            or decimal_words.said(prose, number, words)
        )
    if first not in known.scales and first not in known.groups:
        return None
    article = _ARTICLE.search(prose, max(0, start - 4), start)
    if article is None:
        return _bare(prose, start, end, words)
    if first in known.groups:
        return _group(article.start(), end, known.groups[first])
    return _walked(prose, article.start(), end, known.scales[first], words)


def _bare(prose: str, start: int, end: int, words: Words) -> Number | None:
    """ "Hundred thousand", "over million": what nothing but a scale before it or a hedge counts."""
    known = vocabulary(words)
    scale = known.scales.get(prose[start:end].lower())
    if scale is None or (start and not prose[start:end].islower()):
        return None
    following = _NEXT.match(prose, end)
    is_scaled = following is not None and known.scales.get(following[2].lower(), 0) > scale
    before = _LAST_WORD.search(prose, max(0, start - 17), start)
    if before is None and start:
        return None
    is_led = before is not None and before[1].lower() in known.bare_after
    return _walked(prose, start, end, scale, words) if is_scaled or is_led else None


def _group(start: int, end: int, size: int, by: int = 0) -> Number:
    """A dozen is twelve, give or take one."""
    number = replace(whole(start, end, size, is_word=True), is_plain=False)
    return replace(number, scale=Fraction(by)) if by else number


def _walked(prose: str, start: int, end: int, first: int, words: Words) -> Number:
    """Reads on while the words make one number.

    What turns out to belong to another number is given back: of "one million and two million" the
    "and two", of "two million and one half" the "and one".
    """
    known = vocabulary(words)
    walk = begun(first)
    sure: tuple[Walk, int] | None = None
    for _ in range(_MOST):
        match = _NEXT.match(prose, end)
        if match is None:
            break
        word, has_and = match[2].lower(), bool(match[1])
        if word in known.groups and not has_and and walk.current:
            size = known.groups[word]
            return _group(start, match.end(), walk.total + walk.current * size, size)
        step = taken(walk, word, has_and, known)
        if step is None:
            if sure and _is_of_another(prose, end, walk, sure[0], words):
                walk, end = sure
            break
        if has_and or not walk.current:
            sure = walk, end
        walk, end = step, match.end()
    return _told(whole(start, end, walk.value, is_word=True), walk)


def _with_rest(prose: str, number: Number, words: Words) -> Number:
    """ "Two million, three hundred thousand"; not "in two million, forty people".

    What is added stays below the scale before it, so few words can follow.
    """
    while prose.startswith(", ", number.end) and number.scale > 1:
        match = _WORD.match(prose, number.end + 2)
        small = vocabulary(words).small.get(match[0].lower(), 0) if match else 0
        if match is None or not small:
            break
        rest = _walked(prose, match.start(), match.end(), small, words)
        if not _LEAST_REST <= rest.value < number.scale:
            break
        number = replace(rest, start=number.start, value=number.value + rest.value)
    return number


def _is_of_another(prose: str, end: int, walk: Walk, sure: Walk, words: Words) -> bool:
    """Is what was added last the count of the word that follows: a scale, or the parts of one?"""
    match = _NEXT.match(prose, end)
    if match and not match[1] and match[2].lower() in vocabulary(words).later:
        return True
    name = part_names.name(prose, end, words)
    tail = walk.value - sure.value
    return name is not None and tail < name.size and name.is_plural is (tail != 1)


def _told(number: Number, walk: Walk) -> Number:
    """ "Two million" is rounded as "2 million" is; "two hundred" is a count like another."""
    if walk.last < 1000:
        return number
    scale = Fraction(walk.last)
    return replace(number, step=scale, scale=scale, is_plain=False)


def _apart(prose: str, number: Number, words: Words) -> Number | None:
    """ "One twenty two" alone is 122; in a sentence it may be "one twenty-minute walk"."""
    if number.start or len(prose) > _LONGEST_ALONE or not 0 < number.value < 10:
        return None
    match = _NEXT.match(prose, number.end)
    tens = vocabulary(words).small.get(match[2].lower(), 0) if match else 0
    if match is None or tens < 20:
        return None
    rest = _walked(prose, match.start(2), match.end(), tens, words)
    if rest.value >= 100 or prose[rest.end :].strip():
        return None
    return whole(0, rest.end, int(number.value * 100 + rest.value), is_word=True)
