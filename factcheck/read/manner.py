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
        self._open: Counter[str] = Counter()

    def enter(self, name: str) -> None:
        if name in _GONE or name in ("sup", "sub"):
            self._open[name] += 1

    def leave(self, name: str) -> None:
        if self._open[name]:
            self._open[name] -= 1
            self._open += Counter()

    def reset(self) -> None:
        self._open.clear()

    @property
    def is_raised(self) -> bool:
        return "sup" in self._open

    @property
    def is_gone(self) -> bool:
        return bool(self._open) and any(name in _GONE for name in self._open)

    def shown(self, text: str) -> str:
        """The text as it is shown: 10<sup>9</sup> is 10⁹, and not 109."""
        if not self._open:
            return text
        if self.is_raised:
            return text.translate(_RAISED)
        return text.translate(_LOWERED) if "sub" in self._open else text
