"""What the tags of HTML say of all that stands in them."""

from __future__ import annotations

from factcheck.model.document import BlockKind, Part, Zone
from factcheck.model.frozen import frozen, replace
from factcheck.read.html_tokens import Tag
from factcheck.read.layout import Layout
from factcheck.read.passage import Setting

_BLOCK_NAMES = """
address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav
ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul
"""
BLOCKS = frozenset(_BLOCK_NAMES.split())
_VOID_NAMES = "area base br col embed hr img input link meta param source track wbr"
VOID = frozenset(_VOID_NAMES.split())
LISTS = frozenset({"ol", "ul", "menu", "dir"})
CELLS = frozenset({"td", "th"})
SCOPES = frozenset({"td", "th", "caption", "table"})
TABLE_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr", *SCOPES})

# A start tag ends those that are open and cannot hold it, up to what bounds them.
ENDED_BY = {
    "li": (frozenset({"li"}), LISTS | SCOPES),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"}) | SCOPES),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"}) | SCOPES),
    "td": (CELLS, frozenset({"table", "tr"})),
    "th": (CELLS, frozenset({"table", "tr"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "tbody": (frozenset({"tbody", "thead", "tfoot", "caption"}), frozenset({"table"})),
    "thead": (frozenset({"tbody", "thead", "tfoot", "caption"}), frozenset({"table"})),
    "tfoot": (frozenset({"tbody", "thead", "tfoot", "caption"}), frozenset({"table"})),
}

# Menus lead about a page; the others are seen only where something does not work.
_UNSEEN_NAMES = "nav template noscript svg math select datalist object video audio canvas"
_UNSEEN = frozenset(_UNSEEN_NAMES.split())
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CAPTIONS = frozenset({"caption", "figcaption"})
_SETTING = CELLS | HEADINGS | _CAPTIONS | {"title", "pre", "blockquote", "table"}
_MARGINS = frozenset({"header", "footer"})


@frozen
class Frame:
    """What holds for all that stands in an element. ``is_margin``: the head or foot of an
    article."""

    setting: Setting
    is_hidden: bool = False
    is_margin: bool = False


def inside(frame: Frame, tag: Tag, layout: Layout) -> Frame:
    """The frame of what stands in this tag, which itself stands in a frame."""
    if frame.is_hidden:
        return frame
    if tag.name in _UNSEEN or (tag.has_attributes and tag.is_hidden):
        return Frame(frame.setting, is_hidden=True)
    setting = _marked(_set(frame.setting, tag.name), tag, layout)
    is_margin = frame.is_margin or tag.name in _MARGINS
    if setting is frame.setting and is_margin is frame.is_margin:
        return frame
    return Frame(setting, is_margin=is_margin)


def _set(setting: Setting, name: str) -> Setting:
    if name not in _SETTING:
        return setting
    match name:
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
            return setting.of_kind(BlockKind.HEADING, int(name[1]), setting.item)
        case "title":
            return Setting(BlockKind.HEADING, level=1, part=Part.TITLE)
        case "pre":
            return replace(setting, zone=Zone.CODE)
        case "blockquote" if setting.zone is Zone.ARTICLE:
            return replace(setting, zone=Zone.QUOTATION)
        case "table":
            return setting.of_kind(BlockKind.PARAGRAPH)
        case "td" | "th":
            return setting.of_kind(BlockKind.CELL)
        case _ if name in _CAPTIONS:
            return setting.of_kind(BlockKind.CAPTION)
    return setting


def _marked(setting: Setting, tag: Tag, layout: Layout) -> Setting:
    """Ids and classes tell highlights, comments and adverts."""
    if not tag.has_attributes or setting.zone is not Zone.ARTICLE:
        return setting
    for mark in tag.marks:
        if zone := layout.zones.get(mark):
            return replace(setting, zone=zone)
        if (part := layout.parts.get(mark)) and tag.name in BLOCKS:
            return replace(setting, part=part)
    return setting
