"""Pairs: the second number that a dash or a word joins to a figure."""

from __future__ import annotations

from factcheck.extract import bounds, changes, doubts, joints, ranges
from factcheck.extract.found import Found, Marked
from factcheck.extract.openings import opened
from factcheck.extract.second import InWords, second
from factcheck.extract.setting import Setting
from factcheck.extract.signs import signed
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace

_CHAIN = re.compile(r"(?:[-–]\d+)+")


def ranged(setting: Setting, first: Found, in_words: InWords) -> Found | Marked:
    """The range that begins with a figure, or the figure."""
    if first.kind is Kind.ORDINAL or not joints.may_join(setting.prose, first.end):
        return first
    first = opened(setting, first)
    if bounds.may_begin(setting.prose, first.end) and (
        both := bounds.bounded(setting, first, in_words)
    ):
        return both
    joint = joints.joint(setting.prose, first, setting.words)
    if joint is None or (first.kind is Kind.FRACTION and joint.is_sign):
        return first
    other = second(setting, first, joint.end, in_words)
    if other is None:
        return first
    if not joint.is_sign:
        other = signed(setting, other)
    if first.is_bare and joint.is_sign and (chain := _CHAIN.match(setting.prose, other.end)):
        return Marked(first.start, chain.end())
    if joint.is_from and changes.is_change(setting.prose, first, other, setting.words):
        joint = replace(joint, is_change=True)
    return doubts.both(first, other, ranges.joined(first, other, joint) or first)
