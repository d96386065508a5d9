"""Codes of quarters, halves and fiscal years: "Q3 2024", "3Q24", "H1", "FY2024"."""

from __future__ import annotations

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.shape import (
    DAY_DIGITS,
    END,
    YEAR_DIGITS,
    Scene,
    Shape,
    dated,
    either,
)
from factcheck.extract.when.stretch import (
    FIRST_YEAR,
    LAST_YEAR,
    OPEN,
    Stretch,
    Year,
    full_year,
    months,
)
from factcheck.extract.when.year_rows import is_joined
from factcheck.extract.when.year_said import (
    as_fiscal,
    fiscal_label,
    is_fiscal,
    year_of,
    year_said,
)
from factcheck.model import patterns as re

_CODES = ("Q1", "Q2", "Q3", "Q4", "H1", "H2")
# Of "9M 2024" the months are counted from the first.
_MONTHS = {"Q": 3, "H": 6, "M": 1}
_DIGITS_OF_YEAR = r"\d{4}|\d\d"


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    year, code = year_said(lexicon), r"(?P<sort>[QH])(?P<nth>[1-4])"
    to = r"(?:(?:\s?[-–]\s?|\sto\s)(?P=sort)(?P<last>[1-4]))?"
    turned = r"(?P<nth>[1-4])(?P<sort>[QH])"
    words, short = either(lexicon.fiscal), lexicon.fiscal_short
    fiscal = rf"(?:{short}\s?['’]?|{any_of(words)}{SPACE}(?:[Yy]ears?{SPACE})?(?=\d{{4}}))"
    span = rf"(?P<fiscal>{_DIGITS_OF_YEAR})(?:[-–/](?P<last>{_DIGITS_OF_YEAR}))?{END}"
    patterns = (
        (_CODES, rf"{code}{to}(?:{year}|[/-](?P<glued>{_DIGITS_OF_YEAR}){END})", ""),
        (DAY_DIGITS, rf"(?<![-–—]){turned}(?:{year}|[/-]?(?P<glued>{_DIGITS_OF_YEAR}){END})", "QH"),
        (
            ("9",),
            rf"(?<![-–—])(?P<nth>[369])(?P<sort>M)(?:{year}|(?P<glued>{_DIGITS_OF_YEAR}){END})",
            "M",
        ),
        (YEAR_DIGITS, rf"(?<![-–—])(?P<glued>[12]\d{{3}})[\s-]?{code}(?!\w)", "QH -"),
    )
    named = rf"(?P<sort>[Qq])uarter{SPACE}(?P<nth>[1-4])(?![-–]?\w|[.,]\d|%|{SPACE}%)"
    alone = ((_CODES, rf"{code}{to}(?!\w)", ""), (DAY_DIGITS, rf"(?<![-–—]){turned}(?!\w)", "QH"))
    return (
        *(Shape(starts, pattern, _part, after) for starts, pattern, after in patterns),
        *(Shape(starts, pattern, _part_of_no_year, after) for starts, pattern, after in alone),
        Shape(("quarter", "Quarter"), f"{named}(?:{year})?", _named_quarter, " "),
        Shape((short, *words), rf"{fiscal}{span}(?:\s?{code})?", _fiscal),
    )


def _part(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    glued = match.groupdict().get("glued")
    year = as_fiscal(_year(glued), match, scene) if glued else year_of(match, scene)
    stretch = _stretch(match, year, scene) if year else None
    return (dated(*match.span(), stretch),) if stretch else ()


def _named_quarter(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    """ "Quarter 3 2014", and "since quarter 3"; nothing is a quarter 3 of something else."""
    if scene.is_before(match.start(), "length") or scene.is_after(match.end(), "units"):
        return ()
    last = int(match["nth"]) * _MONTHS["Q"]
    return (dated(*match.span(), months(year_of(match, scene), last - 2, last, scene.today)),)


def _part_of_no_year(
    match: re.Match[str], scene: Scene, previous: Dated | None
) -> tuple[Dated, ...]:
    """A code on its own: the Audi Q3 is a car and H2 a gas, "in Q3" and "Q2, Q3" are times."""
    start = match.start()
    before = scene.word_before(start)
    is_sure = scene.is_before(start, "half") or is_fiscal(match, scene)
    is_name = before[:1].isupper() and not scene.is_before(start, "opener")
    if previous is not None and is_joined(previous.end, start, scene):
        is_sure |= scene.prose[previous.start] == match["sort"]
    if scene.glued(start) not in ("", "(", "[") or (is_name and not is_sure):
        return ()
    if match["sort"] == "H" and not is_sure:
        return ()
    stretch = OPEN if is_fiscal(match, scene) else _stretch(match, None, scene)
    return (dated(*match.span(), stretch),) if stretch else ()


def _stretch(match: re.Match[str], year: Year | None, scene: Scene) -> Stretch | None:
    length, nth = _MONTHS[match["sort"]], int(match["nth"])
    last = int(match.groupdict().get("last") or nth) * length
    if last > 12:
        return None
    first = 1 if match["sort"] == "M" else (nth - 1) * length + 1
    return months(year, first, last, scene.today)


def _fiscal(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    label = fiscal_label(match["fiscal"])
    if match["last"]:
        label += f"/{fiscal_label(match['last']).removeprefix('FY')}"
    part = f"-{match['sort']}{match['nth']}" if match["sort"] else ""
    return (dated(*match.span(), Stretch(label + part)),)


def _year(digits: str) -> Year | None:
    number = int(digits) if len(digits) == 4 else full_year(int(digits))
    return Year(number) if FIRST_YEAR <= number <= LAST_YEAR else None
