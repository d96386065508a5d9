"""Standing: which figure is to blame, so that one slip is one finding.

What holds speaks for its figures. Among relations that do not hold and share a figure, the change
that mends most of them and upsets least is told first; what falls with it is its consequence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from factcheck.judge.case import Mend
from factcheck.judge.fit import fits, meets, with_other
from factcheck.judge.judgement import Judged
from factcheck.judge.rank import Place, place, places, specificity
from factcheck.judge.repeats import unrepeated
from factcheck.model.frozen import replace
from factcheck.model.result import Result, Verdict

_MOST_TRIALS = 8
"""How many changes of other relations each relation is tried with: a figure on which a thousand
relations draw must not take a million trials."""

_MOST_CONSEQUENCES = 64
"""How many relations that draw on a figure are tried with its change."""


def settled(judged: Iterable[Judged]) -> tuple[Result, ...]:
    """Every result once, with what falls with it folded under it."""
    once = unrepeated(judged)
    holding = [each.result for each in once if each.result.verdict is Verdict.HOLDS]
    failing = [each for each in once if each.result.verdict is not Verdict.HOLDS]
    return (*_Failing(failing, _upheld(holding)).folded(), *holding)


def _upheld(holding: Iterable[Result]) -> Counter[Place]:
    """How many relations that hold draw on each figure."""
    return Counter(place for result in holding for place in places(result))


class _Failing:
    """The relations that do not hold, in order of rank, by the figures that they draw on.

    ``under`` says which fall with which; ``fallen`` are all that do, and what is told already.
    """

    def __init__(self, failing: list[Judged], upheld: Counter[Place]) -> None:
        self.failing, self.upheld = failing, upheld
        self.at: dict[Place, list[int]] = defaultdict(list)
        self.under: dict[int, list[int]] = defaultdict(list)
        self.fallen: set[int] = set()
        self.trials: Counter[int] = Counter()
        for number, each in enumerate(failing):
            for spot in places(each.result):
                self.at[spot].append(number)

    def folded(self) -> Iterator[Result]:
        """The relations that stand on their own, each with its consequences."""
        self._drop_alike()
        for number, each in enumerate(self.failing):
            if number not in self.fallen:
                mends = self._ordered(number)
                self._fold(number, self._falling(number, mends[:1]))
                folded = tuple(self.failing[other].result for other in sorted(self.under[number]))
                edits = tuple(mend.edit for mend in mends) or each.result.edits
                yield replace(each.result, edits=edits, consequences=folded)

    def _fold(self, number: int, falling: Iterable[int]) -> None:
        new = [other for other in falling if other not in self.fallen]
        self.under[number].extend(new)
        self.fallen.update(new)

    def _drop_alike(self) -> None:
        """Of several families that tell of the very same figures, the most specific one speaks.

        What the others say is that calculation again, and nothing that falls with it: 12 is not
        3 × 5, and 3 is not 12 ÷ 5.
        """
        alike: dict[frozenset[Place], list[int]] = defaultdict(list)
        for number, each in enumerate(self.failing):
            alike[places(each.result)].append(number)
        for numbers in alike.values():
            telling = [number for number in numbers if self._is_conflict(number)] or numbers
            first = min(telling, key=lambda number: specificity(self.failing[number]))
            self.fallen.update(number for number in numbers if number != first)

    def _ordered(self, number: int) -> tuple[Mend, ...]:
        """The changes of a relation, the one that leaves the least amiss first."""

        def amiss(mend: Mend) -> int:
            beside = (each for each in self.at[place(mend.claim)][:_MOST_TRIALS] if each != number)
            mended = sum(self._is_conflict(each) and self._falls(each, mend) for each in beside)
            return self.upheld[place(mend.claim)] - mended

        return tuple(sorted(self.failing[number].mends, key=amiss))

    def _falling(self, number: int, mends: Iterable[Mend]) -> Iterator[int]:
        """The relations of lower rank that would hold after a change."""
        for mend in mends:
            beside = self.at[place(mend.claim)]
            after = bisect_right(beside, number)
            for other in beside[after : after + _MOST_CONSEQUENCES]:
                if self.trials[other] < _MOST_TRIALS:
                    self.trials[other] += 1
                    if self._falls(other, mend):
                        yield other

    def _falls(self, number: int, mend: Mend) -> bool:
        """Would nothing be amiss with the relation after a change of one of its figures?"""
        if mend.quantity is None:
            return False
        relation = self.failing[number].result.relation
        reader = with_other(mend.claim.figure, mend.quantity)
        return any(fits(relation, reading, reader, meets) for reading in relation.readings)

    def _is_conflict(self, number: int) -> bool:
        return self.failing[number].result.verdict is Verdict.CONFLICTS
