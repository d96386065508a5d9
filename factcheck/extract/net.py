"""Net: the stretches of web addresses, handles and tags, in which no figure stands."""

from __future__ import annotations

from factcheck.model import patterns as re

# A sign that none is without: the search goes from sign to sign and not from word to word.
_SIGNED = re.compile(
    r"https?://\S{1,2000}|www\.\S{1,2000}|@(?:[\w-]{1,64}(?:\.[\w-]{1,64}){0,8})|#\d{0,9}[^\W\d]\w{0,100}"
)
# "e3:89:36:0d:0f:db", six pairs or more: the address of a device, or a fingerprint.
_PAIRS = re.compile(r"(?<![\w:])(?:[\dA-Fa-f]{2}:){5,127}[\dA-Fa-f]{2}(?![\w:])")
_BEFORE_AT = re.compile(r"[\w.+-]{1,64}$")
_LONGEST = 64
_COLONS = 5


def addresses(prose: str) -> list[tuple[int, int]]:
    """Where they stand, in order: "https://a.org/2", "desk5@a.org", "@team4", "#top10"."""
    found = (
        [match.span() for match in _PAIRS.finditer(prose)] if prose.count(":") >= _COLONS else []
    )
    if "@" in prose or "#" in prose or "http" in prose or "www." in prose:
        found += [(_begin(prose, match.start()), match.end()) for match in _SIGNED.finditer(prose)]
    return sorted(found)


def _begin(prose: str, at: int) -> int:
    """The name before "@" belongs to the address."""
    if prose[at] != "@":
        return at
    before = _BEFORE_AT.search(prose, max(0, at - _LONGEST), at)
    return before.start() if before else at
