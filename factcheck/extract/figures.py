"""Figures: everything that a document says in numbers, in reading order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from factcheck.extract import assembly, calculations, lists, net, points, scan
from factcheck.extract.coinage import Coinage
from factcheck.extract.convention import shown
from factcheck.extract.crowds import dispersed
from factcheck.extract.dated import Dated
from factcheck.extract.dates import Calendar, dates
from factcheck.extract.found import Found, Marked
from factcheck.extract.pronouns import is_figure
from factcheck.extract.reading import reading
from factcheck.extract.sentences import sentence_at, sentences
from factcheck.extract.setting import Setting
from factcheck.extract.spots import Spot
from factcheck.extract.when.order import DayOrder
from factcheck.model.document import Block, BlockKind, Document, Zone
from factcheck.model.figure import Figure
from factcheck.model.words import Words

_START = attrgetter("start")


def figures(document: Document, words: Words) -> tuple[Figure, ...]:
    """Every figure of a document, dates and names among them; code has none."""
    blocks = [block for block in document.blocks if block.zone is not Zone.CODE]
    proses = [block.prose for block in blocks]
    setting = Setting("", words, Coinage(document.text, words), shown(proses, words))
    order = DayOrder(proses)
    found: list[Figure] = []
    for block, spots in zip(blocks, scan.spots(proses, words), strict=True):
        if spots:
            found += dispersed(list(_of_block(block, spots, document, setting, order)))
    return tuple(found)


def _of_block(
    block: Block, spots: list[Spot], document: Document, setting: Setting, order: DayOrder
) -> Iterator[Figure]:
    words = setting.words
    calendar = Calendar(block.date or document.date, order, document.year)
    dated = dates(block.prose, words, calendar, spots)
    candidates = scan.numbers(block.prose, spots, words)
    if not candidates and not dated:
        return
    stretches = sentences(block.prose, words, document.language)
    is_heading, is_cell = block.kind is BlockKind.HEADING, block.cell is not None
    prose = calculations.as_sums(block.prose)
    setting = Setting(prose, words, setting.coinage, setting.convention, is_heading, is_cell)
    addresses = net.addresses(prose)
    if addresses:
        dated = [each for each in dated if not _is_within(each, addresses)]
    undated = lists.shared(list(_undated(setting, candidates, dated, addresses)), block.prose)
    undated = points.of_percent(undated, block.prose, stretches, words)
    for each in sorted([*dated, *undated], key=_START):
        sentence = sentence_at(stretches, each.start)
        if isinstance(each, Dated):
            yield assembly.of_date(block, each, sentence)
        elif isinstance(each, Marked):
            yield assembly.of_name(block, each, sentence)
        else:
            yield assembly.of_number(block, each, sentence, words)


def _is_within(dated: Dated, addresses: list[Spot]) -> bool:
    """Does it stand in one of the addresses, which are in order?"""
    place = bisect_right(addresses, (dated.start, addresses[-1][1])) - 1
    return place >= 0 and dated.end <= addresses[place][1]


def _undated(
    setting: Setting, candidates: list[Spot], dated: list[Dated], addresses: list[Spot]
) -> Iterator[Found | Marked]:
    """The figures that are no dates; those claim their places first."""
    prose, words = setting.prose, setting.words
    taken = sorted([*((each.start, each.end) for each in dated), *addresses])
    floor = following = 0
    for start, end in candidates:
        while following < len(taken) and taken[following][1] <= start:
            floor = max(floor, taken[following][1])
            following += 1
        limit = taken[following][0] if following < len(taken) else len(prose)
        if start < floor or start >= limit:
            continue
        found = reading(setting, start, end, floor)
        if found and found.end > limit:
            found = reading(setting.until(limit), start, end, floor)
        if found is None or found.start < floor:
            continue
        if isinstance(found, Found) and found.number.is_word and not is_figure(prose, found, words):
            continue
        floor = found.end
        yield found
