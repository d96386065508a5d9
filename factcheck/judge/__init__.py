"""Relations to results: what holds, what does not, and which change would mend it."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.judge.judgement import judged
from factcheck.judge.standing import settled
from factcheck.model.result import Relation, Result, Rule


def results(relations: Iterable[tuple[Rule, Relation]]) -> tuple[Result, ...]:
    """Every relation judged, once, with what falls with it folded under it.

    A relation of which nothing can be compared gives no result. The order of the relations decides
    nothing.
    """
    found = (judged(rule, relation) for rule, relation in relations)
    return settled(each for each in found if each is not None)
