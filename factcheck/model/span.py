"""Span: a stretch of the decoded file."""

from __future__ import annotations

from factcheck.model.frozen import frozen


@frozen(order=True)
class Span:
    """Half-open code-point offsets into ``Document.text``."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(
                f"a span runs forward from 0 or later, not from {self.start} to {self.end}"
            )

    def __len__(self) -> int:
        return self.end - self.start

    def within(self, text: str) -> str:
        """What stands there."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def to(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
