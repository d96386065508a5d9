"""Prose: what a reader sees of a stretch of the file, and where each character of it stands.

Whatever is no prose (code, addresses, control characters) leaves a gap: two words or digits on
either side of it never become one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.model import patterns as re
from factcheck.model.document import Run
from factcheck.model.frozen import frozen

GAP = "\0"

# Line ends, tabs and control characters; no-break and thin spaces are prose and stay.
_BLANK = "\0-\x1f\x7f-\x9f\u2028\u2029"
_WIDTHLESS = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_ANY_BLANK = f"[ {_BLANK}{_WIDTHLESS}]"
# What all of them begin with stands first: the search stops at blanks alone.
_UNEVEN = re.compile(f"{_ANY_BLANK}(?:{_ANY_BLANK}+|(?<! )|(?<=^ )|$)")
_SEEN_AS_SPACE = re.compile(f"[ {_BLANK}]")
# What may follow a word directly: no space is needed where a gap stands before it.
_CLOSING = frozenset(".,;:!?)]}’”\"'")

# It begins with a letter of a few, so that the search stops at those alone.
_ADDRESS = re.compile(
    r"[hHfFwW](?:(?<=[hH])[tT][tT][pP][sS]?://|(?<=[fF])[tT][pP]://|(?<=[wW])(?<![\w.].)[wW]{2}\.)"
    r"[^\s<>\"\0]*[^\s<>\"\0.,;:!?'’”)\]}»、。，]"
)
# The look-behind lets a search begin at the start of a word only: it stays linear.
_MAIL_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*[\w-]")


Piece = tuple[str, int, int]
"""What a reader sees of a stretch of the file, and where that begins and ends.

As long as the stretch: character for character. Otherwise it is one character, which stands for
the whole stretch.
"""

Stretch = tuple[int, int, int]
"""How long a stretch of prose is, where it stands in the file, and how long it is there."""


class Edit(NamedTuple):
    """What stands in place of the prose from start to end: at most one character."""

    start: int
    end: int
    new: str


@frozen
class Prose:
    text: str
    runs: tuple[Run, ...]


def prose(pieces: Sequence[Piece]) -> Prose:
    """What a reader sees of the pieces: blanks are one space, addresses and gaps are left out."""
    seen = _joined(pieces)
    if "://" in seen.text or "ww." in seen.text or "WW." in seen.text:
        seen = _without(_ADDRESS, seen)
    if "@" in seen.text:
        seen = _without(_MAIL_ADDRESS, seen)
    return seen if _is_even(seen.text) else _edited(seen, list(_uneven(seen.text)))


def _is_even(text: str) -> bool:
    """Is there nothing to even out? Most prose is so, and this is asked of all of it."""
    return text.isprintable() and "  " not in text and text.strip(" ") == text


def _joined(pieces: Sequence[Piece]) -> Prose:
    if len(pieces) == 1:
        shown, start, end = pieces[0]
        return Prose(shown, (Run(0, start, len(shown), end - start),))
    if _is_unbroken(pieces):
        start, length = pieces[0][1], pieces[-1][2] - pieces[0][1]
        return Prose("".join([piece[0] for piece in pieces]), (Run(0, start, length, length),))
    stretches = [(len(shown), start, end - start) for shown, start, end in pieces]
    return Prose("".join([piece[0] for piece in pieces]), _runs(stretches))


def _is_unbroken(pieces: Sequence[Piece]) -> bool:
    """Does each stand right after the one before, character for character? Most lines do."""
    at = pieces[0][1] if pieces else -1
    for shown, start, end in pieces:
        if start != at or len(shown) != end - start:
            return False
        at = end
    return bool(pieces)


def _without(address: re.Pattern[str], seen: Prose) -> Prose:
    return _edited(seen, [Edit(*found.span(), GAP) for found in address.finditer(seen.text)])


def _uneven(text: str) -> Iterator[Edit]:
    for found in _UNEVEN.finditer(text):
        yield Edit(found.start(), found.end(), _instead(found.group(), found, text))


def _instead(blank: str, found: re.Match[str], text: str) -> str:
    start, end = found.span()
    if start == 0 or end == len(text) or not _SEEN_AS_SPACE.search(blank):
        return ""
    if GAP in blank and text[end] in _CLOSING and not text[end + 1 : end + 2].isalnum():
        return ""
    return " "


def _edited(before: Prose, edits: list[Edit]) -> Prose:
    """The prose after the edits, which stand in order and apart."""
    if not edits:
        return before
    if len(before.runs) == 1 and before.runs[0].prose_length == before.runs[0].text_length:
        return _edited_run(before, edits)
    track, parts, source = list[Stretch](), list[str](), _Source(before.runs)
    at = 0
    for start, end, new in [*edits, Edit(len(before.text), len(before.text), "")]:
        parts += (before.text[at:start], new)
        track += source.upto(start)
        dropped = list(source.upto(end))
        if new:
            first, last = dropped[0], dropped[-1]
            track.append((1, first[1], last[1] + last[2] - first[1]))
        at = end
    return Prose("".join(parts), _runs(track))


def _edited_run(before: Prose, edits: list[Edit]) -> Prose:
    """The same for prose that stands in the file character for character, as most does."""
    track, parts, text = list[Stretch](), list[str](), before.runs[0].text
    at = 0
    for start, end, new in edits:
        parts += (before.text[at:start], new)
        track.append((start - at, text + at, start - at))
        if new:
            track.append((1, text + start, end - start))
        at = end
    parts.append(before.text[at:])
    track.append((len(before.text) - at, text + at, len(before.text) - at))
    return Prose("".join(parts), _runs(track))


class _Source:
    """Runs, taken from left to right, cut where they are asked for."""

    def __init__(self, runs: tuple[Run, ...]) -> None:
        self._runs, self._index, self._at = runs, 0, 0

    def upto(self, end: int) -> Iterator[Stretch]:
        """Each stretch before ``end``."""
        while self._at < end:
            run = self._runs[self._index]
            begun = self._at - run.prose
            length = min(end, run.prose + run.prose_length) - self._at
            is_even = run.prose_length == run.text_length
            yield (length, run.text + begun, length if is_even else run.text_length)
            self._at += length
            if self._at == run.prose + run.prose_length:
                self._index += 1


def _runs(stretches: Iterable[Stretch]) -> tuple[Run, ...]:
    """The runs of stretches in a row: what follows on in prose and file alike is one."""
    runs: list[Run] = []
    # The run under way is even; it begins there in prose and file, and goes on behind.
    at = even = text = behind = 0
    for length, begun, text_length in stretches:
        if length == text_length and begun == behind and even:
            even += length
            behind += length
        elif length:
            if even:
                runs.append(Run(at, text, even, even))
                at, even = at + even, 0
            if length == text_length:
                text, even, behind = begun, length, begun + length
            else:
                runs.append(Run(at, begun, length, text_length))
                at += length
    if even:
        runs.append(Run(at, text, even, even))
    return tuple(runs)
