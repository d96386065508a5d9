"""What a check family is, and what a run is given: Family, Check, Example, Ruleset."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from factcheck.model.frozen import frozen
from factcheck.model.result import Relation, Rule
from factcheck.model.words import Words

if TYPE_CHECKING:
    from factcheck.align import ClaimIndex


@frozen
class NoOptions:
    """The options of a family that has no settings."""


@frozen
class Family:
    """Code that finds one shape of relation.

    ``options`` is a frozen class whose fields are the settings that a ruleset gives;
    ``relations`` yields every relation of that shape, whether or not it holds.
    """

    options: type
    relations: Callable[[ClaimIndex, Any], Iterator[Relation]]


@frozen
class Check:
    """A rule, the family that runs it and its settings."""

    rule: Rule
    family: Family
    options: Any

    def relations(self, index: ClaimIndex) -> Iterator[Relation]:
        return self.family.relations(index, self.options)


@frozen
class Example:
    """A text and the very lines that must come out of the rules of one file; "" = nothing."""

    rules: tuple[str, ...]
    text: str
    expect: str
    why: str
    source: str
    name: str = "example.md"
    date: str | None = None


@frozen
class Ruleset:
    """What a run is given: how the domain speaks, and what is checked. The same value gives the
    same report.

    ``names`` are all its rules and families, those too that were not chosen to run; ``digest``
    follows from the files and the choice that it is made of; "" where it is made by hand.
    """

    words: Words
    checks: tuple[Check, ...]
    examples: tuple[Example, ...] = ()
    digest: str = ""
    names: frozenset[str] = frozenset()

    @property
    def running(self) -> frozenset[str]:
        """The rules that run, and their families."""
        return names(self.checks)


def names(checks: Iterable[Check]) -> frozenset[str]:
    """What these rules and their families are called."""
    return frozenset(name for check in checks for name in (check.rule.id, check.rule.family))
