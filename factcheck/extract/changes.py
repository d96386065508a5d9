"""Changes: "from 3 to 5" where it says what became of a figure, and not how far it ranges."""

from __future__ import annotations

from functools import lru_cache

from factcheck.extract.found import Found
from factcheck.extract.when.lexicon import any_of
from factcheck.model import patterns as re
from factcheck.model.words import Words

_WORD = re.compile(r"[a-z]{2,}")
_STOP = re.compile(r"[\w%)\"”][.!?][\"”)]?\s{1,4}(?=[A-Z\"“])|\n\n")
# A range told before, "5% to 7% from 8% to 10%", is followed by another; not one after "from".
_RANGED = re.compile(
    r"(?<!from )(?<!from about )(?<![\w$€£.,])[$€£]?\d[\w.,%]* (?:[a-z]+ )?to [$€£]?\d"
)
_NEXT = re.compile(r"\)?,?\s{1,2}(?:(?:an?|the)\s)?([a-z]+)")
_LOOK_BACK, _LOOK_AHEAD = 200, 70


@lru_cache(maxsize=8)
def _shifting(words: Words) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """What says so anywhere before the two, right beside them, and anywhere behind."""
    table = words.table("ranges")
    before, beside = frozenset(table.get("shifting", ())), frozenset(table.get("changing", ()))
    return before, before | beside, before & beside


@lru_cache(maxsize=8)
def _share_from(words: Words) -> re.Pattern[str]:
    """ "5% from", "two percentage points, from": what was told before is a change."""
    table = words.table("percents")
    shares = (*table.get("percent", ()), *table.get("points", ()), *table.get("bare", ()))
    return re.compile(rf"{any_of(shares)}[\s,(–—-]{{0,4}}from\s")


def is_change(prose: str, first: Found, second: Found, words: Words) -> bool:
    """Is "from" the first "to" the second a change?

    It is where it falls, and where its clause speaks of one: "raised its target for the year from
    20 to 30", "from $3 to $5, up 60%", "a rise of 60% (from $3 to $5)". It is none where a range
    is told before it: "5% to 7%, up from 4% to 6%".
    """
    if second.number.value < first.number.value:
        return True
    before, after = _clause(prose, first.start, second.end)
    if _RANGED.search(before):
        return False
    anywhere, beside, behind = _shifting(words)
    following = _NEXT.match(prose, second.end)
    return (
        _share_from(words).search(before) is not None
        or (following is not None and following.group(1) in beside)
        or not beside.isdisjoint(_WORD.findall(before)[-3:])
        or not anywhere.isdisjoint(_WORD.findall(before))
        or not behind.isdisjoint(_WORD.findall(after))
    )


def _clause(prose: str, start: int, end: int) -> tuple[str, str]:
    """What the sentence says before the two and after, not too far away."""
    before = prose[max(0, start - _LOOK_BACK) : start]
    begins = [stop.end() for stop in _STOP.finditer(before)]
    before = before[begins[-1] :] if begins else before
    after = prose[end : end + _LOOK_AHEAD]
    stop = _STOP.search(prose[end - 1 : end + _LOOK_AHEAD])
    after = after[: stop.start()] if stop else after
    return before.lower(), after.partition(";")[0].lower()
