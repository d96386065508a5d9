"""Manner: how words within a line are shown: struck out, as code, raised, lowered."""

from __future__ import annotations

from collections import Counter

_GONE = frozenset({"del", "s", "strike", "code", "kbd", "samp", "tt", "footnote"})
"""What is struck out is withdrawn; code and marks of footnotes are no prose."""
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_LOWERED = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")


class Manner:
    """The elements within a line that are open."""

    def __init__(self) -> None:
        self.open: Counter[str] = Counter()
        """How often each is open; most words stand in none."""

    def enter(self, name: str) -> None:
        if name in _GONE or name in ("sup", "sub"):
            self.open[name] += 1

    def leave(self, name: str) -> None:
        if self.open[name]:
            self.open[name] -= 1
            self.open += Counter()

    def reset(self) -> None:
        self.open.clear()

    @property
    def is_raised(self) -> bool:
        return "sup" in self.open

    @property
    def is_gone(self) -> bool:
        return bool(self.open) and any(name in _GONE for name in self.open)

    def shown(self, text: str) -> str:
        """The text as it is shown: 10<sup>9</sup> is 10⁹, and not 109."""
        if not self.open:
            return text
        if self.is_raised:
            return text.translate(_RAISED)
        return text.translate(_LOWERED) if "sub" in self.open else text
