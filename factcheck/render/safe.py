"""Safe: text of a draft without what could command a terminal or turn a line around."""

from __future__ import annotations

from factcheck.model import patterns as re

# Control characters (escape sequences begin with one), halves of surrogate pairs, and the marks
# that reorder what follows them: a draft may hold them to make a report say something else.
_COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_BREAKS = re.compile(r"[\t\n]")


def safe(text: str) -> str:
    """The text with a visible mark for every character that is a command; same length."""
    # Nothing of what can be printed is a command, and most texts can be from end to end.
    return text if text.isprintable() else _COMMANDS.sub("\ufffd", text)


def safe_line(text: str) -> str:
    """The same for one line: a tab or a line end is a space; same length."""
    return _BREAKS.sub(" ", safe(text))
