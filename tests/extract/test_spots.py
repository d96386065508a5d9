"""Where digits and words of a vocabulary stand is found as a pattern would find it."""

import re

from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.spots import Spot, Vocabulary

KNOWN = ("one", "May", "ten", "tenfold")
PIECES = (*KNOWN, "often", "one's", "né", "ﬁ", "“", "—", " ", "\n", "\u00a0", "٣", "7", "38")


def _with_patterns(prose: str) -> list[Spot]:
    words = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(KNOWN)})(?![^\W\d_])")
    return sorted(found.span() for each in (words, "[0-9]+") for found in re.finditer(each, prose))


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_spots_are_those_of_a_pattern(prose: str) -> None:
    assert Vocabulary(KNOWN).spots(prose) == _with_patterns(prose)
