"""Month words: a pattern for which any word that looks like a month is one, until it is met.

The names of all months make a pattern long, and what is long is made ready slowly. So the word is
met by its shape alone and then looked up, and only where it is no month after all is the pattern
asked that spells them out: it may have met another stretch.
"""

from __future__ import annotations

from factcheck.extract.when.lexicon import Lexicon
from factcheck.model import patterns as re
from factcheck.model.frozen import frozen

GROUPS = ("month", "last_month")
"""What a pattern calls the months in it."""


@frozen(eq=False)
class ByMonth:
    """``loose`` meets whatever ``exact`` meets, and more."""

    loose: re.Pattern[str]
    exact: re.Pattern[str]
    names: frozenset[str]

    def match(self, prose: str, at: int) -> re.Match[str] | None:
        """What ``exact`` meets there."""
        found = self.loose.match(prose, at)
        if found is None:
            return None
        said = found.groupdict()
        is_told = all(said.get(group) is None or said[group] in self.names for group in GROUPS)
        # The first of the ways in which the loose one may be met is one of the exact one, too.
        return found if is_told else self.exact.match(prose, at)


def by_month(pattern: str, lexicon: Lexicon) -> ByMonth:
    """A pattern with groups of ``lexicon.month``; it has no other names of months."""
    loose = pattern
    for group in GROUPS:
        loose = loose.replace(f"(?P<{group}>{lexicon.month})", f"(?P<{group}>{lexicon.month_like})")
    return ByMonth(re.compile(loose), re.compile(pattern), lexicon.month_names)
