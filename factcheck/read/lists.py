"""Lists: which list an item belongs to, where in it, and the number it carries."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.document import Item


class Lists:
    """The lists that are open, outermost first.

    A numbered list that goes on where an earlier one of its depth stopped is the same list: "1."
    and "2." with a paragraph between them. A heading ends that.
    """

    def __init__(self, numbers: Iterator[int]) -> None:
        self._numbers = numbers
        self._open: list[Item] = []
        self._starts: list[int | None] = []
        self._ended: dict[int, Item] = {}

    def begin(self, start: int | None) -> None:
        """``start`` is the number of its first item; None where they have bullets."""
        depth = len(self._open)
        before = self._ended.get(depth)
        if before is None or before.number is None or start != before.number + 1:
            before = Item(next(self._numbers), -1, None, depth)
        self._open.append(before)
        self._starts.append(start)

    def item(self, told: int | None = None) -> Item:
        """The next item of the innermost list; ``told`` is the number that the file gives it."""
        if not self._open:
            self.begin(None)
        before, start = self._open[-1], self._starts[-1]
        number = start
        if start is not None and before.place >= 0 and before.number is not None:
            # "1. 1. 1." is a lazy hand, not a slip: a reader sees 1, 2, 3.
            is_counted = told is None or told == start
            number = before.number + 1 if is_counted else told
        self._open[-1] = Item(before.list, before.place + 1, number, before.depth)
        return self._open[-1]

    def end(self) -> None:
        if self._open:
            self._starts.pop()
            last = self._open.pop()
            # Bullets in between, not indented enough to be an item's own, end no numbered list.
            if last.number is not None:
                self._ended[last.depth] = last

    def interrupt(self) -> None:
        """Nothing that follows goes on with what was before."""
        self._ended.clear()
