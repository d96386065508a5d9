"""Relation, Result and Report: what must hold, and whether it does."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from factcheck.model.alignment import Alignment, Tie
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.expression import Expression, Leaf
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Quantity
from factcheck.model.span import Span

ONLY_BY_SLIP = 1
"""As ``Relation.apart``: however near they are, only one slip says that they belong together."""


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    REVIEW = "review"
    OK = "ok"


class Verdict(StrEnum):
    HOLDS = "holds"
    CONFLICTS = "conflicts"
    UNCLEAR = "unclear"


class Comparison(StrEnum):
    EQUALS = "equals"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ONE_OF = "one_of"
    """What is stated must be one of what the readings imply: the spellings a number may have."""
    IS_NOT = "is_not"
    """What is stated must be none of it: the points of an amount are not its change in percent."""


class Slip(StrEnum):
    """What the pen did, where one slip explains the conflict."""

    THOUSANDFOLD = "thousandfold"
    TENFOLD = "tenfold"
    ROUNDING = "rounding"
    SWAPPED_DIGITS = "swapped_digits"
    DROPPED_DIGIT = "dropped_digit"
    WRONG_BASE = "wrong_base"
    POINTS_FOR_PERCENT = "points_for_percent"
    MULTIPLE_FOR_INCREASE = "multiple_for_increase"
    UNIT_FACTOR = "unit_factor"
    CURRENCY = "currency"
    OFF_BY_ONE = "off_by_one"


@frozen
class Rule:
    """An entry of a ruleset, run by a family.

    ``title`` is what an editor reads: it says what is wrong. ``source`` names the file it stands
    in; ``why`` is for ``factcheck explain``.
    """

    id: str
    family: str
    title: str
    severity: Severity
    source: str = ""
    why: str = ""


@frozen
class Reading:
    """One way to take the document: which figures go together, and what they imply.

    What licenses it is a tie of the wording, an alignment of facets, or the layout (said in words:
    "two cells of one row"). A reading with none of these rests on the sentence alone.

    ``is_asserted`` is False where the text may be read so and does not say so: if the figures do
    not fit, they were not meant so, and nothing is said. ``is_telling`` is False where nearly any
    figure fits (the rates of thirty years, a mean somewhere among the parts): if it fits, there is
    nothing amiss, and nothing verified. ``is_by_elimination``: no word ties the figures together;
    nothing else can be meant. What another rule says of them comes first.
    """

    implied: Expression
    alignments: tuple[Alignment, ...] = ()
    ties: tuple[Tie, ...] = ()
    layout: str = ""
    is_asserted: bool = True
    is_telling: bool = True
    is_by_elimination: bool = False

    @property
    def is_certain(self) -> bool:
        return all(alignment.is_certain for alignment in self.alignments)


@frozen
class Relation:
    """What a rule yields: it holds if *some* reading fits.

    ``stated`` is a figure of the text, or a printed number that is no figure (that of a list item).
    ``zeros_round`` says that trailing zeros may be rounding here ("5,000 km (3,100 miles)").
    ``is_cut`` says that more readings were possible than were read: then it is at worst unclear.
    ``apart``: what is more than so many times apart are two things, of which nothing is said unless
    one slip explains it; 0 = however far apart. ``instead``: of other figures, of which the text
    may say it as well: where one of them holds, it was that one.
    """

    stated: Leaf
    readings: tuple[Reading, ...]
    comparison: Comparison = Comparison.EQUALS
    zeros_round: bool = False
    is_cut: bool = False
    apart: Fraction | int = 0
    instead: tuple[Relation, ...] = ()


@frozen
class Edit:
    """A single change to the file that would mend a conflict."""

    span: Span
    old: str
    new: str


@frozen
class Result:
    """A relation that was judged, with the reading that decided.

    ``expected`` is what that reading implies, in the unit of what is stated. ``edits`` are the
    single edits each of which alone would mend it; ``consequences`` are results that fall with this
    one.
    """

    rule: Rule
    relation: Relation
    reading: Reading
    verdict: Verdict
    severity: Severity
    expected: Quantity
    slip: Slip | None = None
    edits: tuple[Edit, ...] = ()
    consequences: tuple[Result, ...] = ()

    @property
    def stated(self) -> Leaf:
        return self.relation.stated

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where its figures stand: the stated one first, then the parts in the order of the
        formula."""
        leaves = (self.stated, *self.reading.implied.leaves())
        return tuple(dict.fromkeys(leaf.span for leaf in leaves if leaf.span is not None))


class Silencer(StrEnum):
    """What keeps a finding from being reported again."""

    COMMENT = "comment"
    BASELINE = "baseline"
    UNCHANGED = "unchanged"


@frozen
class Silenced:
    """A finding that is not reported: who says so, and why."""

    result: Result
    by: Silencer
    reason: str = ""


@frozen
class Report:
    """What was read in a document, and every relation with its verdict, in the order of the
    text. ``silenced`` are findings that somebody knows of; they are none of ``results``."""

    document: Document
    claims: tuple[Claim, ...]
    results: tuple[Result, ...]
    silenced: tuple[Silenced, ...] = ()

    @classmethod
    def of(
        cls, document: Document, claims: tuple[Claim, ...], results: tuple[Result, ...]
    ) -> Report:
        return cls(document, claims, tuple(sorted(results, key=_place)))

    @property
    def findings(self) -> tuple[Result, ...]:
        return self._with(Verdict.CONFLICTS)

    @property
    def verified(self) -> tuple[Result, ...]:
        return self._with(Verdict.HOLDS)

    @property
    def unclear(self) -> tuple[Result, ...]:
        return self._with(Verdict.UNCLEAR)

    @property
    def unchecked(self) -> tuple[Claim, ...]:
        """The figures that no relation draws on."""
        used = {span for result in self.every_result for span in _all_spans(result)}
        return tuple(claim for claim in self.claims if claim.figure.span not in used)

    @property
    def every_result(self) -> tuple[Result, ...]:
        """What is reported and what is silenced, in the order of the text."""
        if not self.silenced:
            return self.results
        known = (silenced.result for silenced in self.silenced)
        return tuple(sorted((*self.results, *known), key=_place))

    def _with(self, verdict: Verdict) -> tuple[Result, ...]:
        return tuple(result for result in self.results if result.verdict is verdict)


def _all_spans(result: Result) -> set[Span]:
    own = set(result.spans)
    return own.union(*(_all_spans(consequence) for consequence in result.consequences))


def _place(result: Result) -> tuple[Span, str, tuple[Span, ...]]:
    return (result.spans[0], result.rule.id, result.spans)
