"""Repeats: what several relations say of the same figures is said once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from factcheck.judge.judgement import Judged
from factcheck.judge.rank import Place, places, rank, specificity
from factcheck.model.result import Comparison, Verdict

_EQUALITIES = (Comparison.EQUALS, Comparison.ONE_OF)


def unrepeated(judged: Iterable[Judged]) -> list[Judged]:
    """Each thing once, in order of rank."""
    groups: dict[tuple[str, frozenset[Place]], list[Judged]] = defaultdict(list)
    for each in sorted(judged, key=specificity):
        groups[each.result.rule.family, places(each.result)].append(each)
    return sorted((each for group in groups.values() for each in _once(group)), key=rank)


def _once(group: list[Judged]) -> list[Judged]:
    """What a family says of the same figures: what holds, and one conflict, or what is in doubt.

    Where one of its relations finds the figures equal, those that do not have misread them.
    """
    holding = _first_of_each_rule(group, Verdict.HOLDS)
    conflicting = [each for each in group if each.result.verdict is Verdict.CONFLICTS]
    if any(_is_equality(each) for each in holding):
        return holding + [each for each in conflicting if not _is_equality(each)][:1]
    return holding + (conflicting[:1] or _first_of_each_rule(group, Verdict.UNCLEAR))


def _first_of_each_rule(group: list[Judged], verdict: Verdict) -> list[Judged]:
    first: dict[str, Judged] = {}
    for each in group:
        if each.result.verdict is verdict:
            first.setdefault(each.result.rule.id, each)
    return list(first.values())


def _is_equality(judged: Judged) -> bool:
    return judged.result.relation.comparison in _EQUALITIES
