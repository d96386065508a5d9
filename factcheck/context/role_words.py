"""Role words: by which words a figure is told as a change, a level or a share."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.words import Words


@frozen(eq=False)
class RoleWords:
    """roles.toml, which says what each of these is for; ``compared`` tells its words' way, 1 or
    -1."""

    share: frozenset[str]
    again: frozenset[str]
    other_clause: frozenset[str]
    level: frozenset[str]
    change_links: frozenset[str]
    of_time: frozenset[str]
    comparatives: frozenset[str]
    ways: frozenset[str]
    making: frozenset[str]
    funds: frozenset[str]
    compared: Mapping[str, int]
    sure: re.Pattern[str]
    each: re.Pattern[str]


def role_words(words: Words) -> RoleWords:
    table = words.table("roles")

    def of(key: str) -> tuple[str, ...]:
        return tuple(table.get(key, ()))

    return RoleWords(
        share=frozenset(of("share")),
        again=frozenset(of("again")),
        other_clause=frozenset(of("other_clause")),
        level=frozenset(of("level")),
        change_links=frozenset(of("change_links")),
        of_time=frozenset(of("of_time")),
        comparatives=frozenset(of("comparatives")),
        ways=frozenset(of("ways")),
        making=frozenset(of("making")),
        funds=frozenset(of("funds")),
        compared=dict.fromkeys(of("compared_up"), 1) | dict.fromkeys(of("compared_down"), -1),
        sure=re.compile(f"[ -]?(?:{re.either(of('sure'))})", re.I),
        each=re.compile(
            f"^ (?:{re.either(of('each'))}) (?:(?:{re.either(of('each_kind'))}) )?[a-z]+"
        ),
    )
