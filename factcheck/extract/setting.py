"""Setting: the prose in which figures are read."""

from __future__ import annotations

from factcheck.extract.coinage import Coinage
from factcheck.extract.convention import Convention
from factcheck.model.frozen import frozen, replace
from factcheck.model.words import Words


@frozen(eq=False)
class Setting:
    """The prose of a block, and how its words are to be taken; whose money its document means, and
    what a point and a comma."""

    prose: str
    words: Words
    coinage: Coinage
    convention: Convention
    is_heading: bool = False
    is_cell: bool = False

    def until(self, end: int) -> Setting:
        """The same prose, cut where another figure begins."""
        return replace(self, prose=self.prose[:end])
