"""The contract: what the JSON report holds. Its schema is generated from here.

Offsets are Unicode code points into the decoded file, end exclusive. The report itself is made of
plain dictionaries (``render.json``), which the type checker holds against these; at run time only
the schema needs them, and pydantic.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field
from pydantic.config import with_config
from typing_extensions import TypedDict

from factcheck.model.figure import Kind, Modifier
from factcheck.model.result import Severity, Silencer, Slip, Verdict

Number = Annotated[
    str,
    Field(description='A decimal ("0.25", "18000000000") or, where it never ends, "1/300".'),
]
_CLOSED = ConfigDict(extra="forbid", use_enum_values=True)


@with_config(_CLOSED)
class Spot(TypedDict):
    """A stretch of the decoded file."""

    start: int
    end: int


@with_config(_CLOSED)
class Place(Spot):
    """Where a figure of a result stands. Lines and columns count from 1."""

    line: int
    column: int
    text: Annotated[str, Field(description="What a reader sees there.")]
    role: Annotated[
        str,
        Field(
            pattern="^(stated|part|consequence)$",
            description="stated: what the text asserts. part: what it is worked out from. "
            "consequence: of another result, which falls with this one.",
        ),
    ]


@with_config(_CLOSED)
class Edit(Spot):
    """A single change that would mend the conflict by itself."""

    old: str
    new: str


@with_config(_CLOSED)
class Amount(TypedDict):
    """Every value that something may stand for; an open end is null."""

    low: Number | None
    high: Number | None
    unit: str


@with_config(_CLOSED)
class Leaf(Amount):
    """A figure of the text, or a constant (its span is null)."""

    span: Spot | None
    text: str


@with_config(_CLOSED)
class Node(Amount):
    """What an operator makes of its operands."""

    operator: Annotated[str, Field(pattern=r"^([-+*/]|count|weekday)$")]
    operands: list[Node | Leaf]
    value: Annotated[Number | None, Field(description="The plainest value between low and high.")]


@with_config(_CLOSED)
class Result(TypedDict):
    """A relation that was judged."""

    rule: str
    family: str
    verdict: Verdict
    severity: Severity
    message: Annotated[str, Field(description="What is wrong where the verdict is conflicts.")]
    evidence: Annotated[str, Field(description="The arithmetic on one line.")]
    slip: Annotated[Slip | None, Field(description="What the pen did, where one slip explains it.")]
    edits: Annotated[list[Edit], Field(description="Each of them alone would mend it.")]
    fingerprint: Annotated[
        str, Field(pattern="^[0-9a-f]{16}$", description="Stable across edits elsewhere.")
    ]
    spans: Annotated[list[Place], Field(description="The stated figure first.")]
    expression: Node | Leaf


@with_config(_CLOSED)
class Silenced(TypedDict):
    """A finding that is not reported, since somebody knows of it, or nobody has changed it."""

    rule: str
    message: str
    evidence: str
    fingerprint: Annotated[str, Field(pattern="^[0-9a-f]{16}$")]
    line: int
    column: int
    by: Silencer
    reason: str


_Range = TypedDict("_Range", {"from": Number | None, "to": Number | None})


@with_config(_CLOSED)
class Figure(Spot, _Range):
    """A figure as it was read, and what it is about; null = the text does not say."""

    text: str
    kind: Kind
    value: Annotated[Number | None, Field(description="As printed, scale words multiplied out.")]
    iso: Annotated[str | None, Field(description="Dates, times and scores, in place of a value.")]
    low: Annotated[str | None, Field(description="What it may stand for; null = open.")]
    high: Annotated[str | None, Field(description="What it may stand for; null = open.")]
    unit: Annotated[
        str,
        Field(
            description="percent, percentage_point, an ISO 4217 code (with what it is the price "
            "of: USD / hour), a unit's name (kilometer / hour), the counted noun in the singular, "
            "or empty."
        ),
    ]
    modifier: Modifier
    measure: str | None
    subject: str | None
    period: Annotated[str | None, Field(description='ISO 8601: "2023", "2023-05", "a/b".')]
    scope: str | None


@with_config(_CLOSED)
class Document(TypedDict):
    """One draft."""

    name: str
    date: Annotated[str | None, Field(description="The day of issue, where it is known.")]
    notices: Annotated[list[str], Field(description="What could not be read.")]
    results: list[Result]
    silenced: Annotated[
        list[Silenced],
        Field(
            description="Findings that are not reported: those that a comment or the baseline "
            "knows of, and (by: unchanged) those on lines that have not changed since --diff-base."
        ),
    ]
    figures: list[Figure]
    unchecked: Annotated[
        list[int], Field(description="Places in figures: those that no relation draws on.")
    ]


@with_config(_CLOSED)
class Listed(Figure):
    """A figure of a list. Lines and columns count from 1."""

    line: int
    column: int
    alternatives: Annotated[
        list[Amount],
        Field(description="What else may be meant, where the text does not settle it."),
    ]


@with_config(_CLOSED)
class Listing(TypedDict):
    """The figures of one draft, and no more."""

    name: str
    date: Annotated[str | None, Field(description="The day of issue, where it is known.")]
    notices: Annotated[list[str], Field(description="What could not be read.")]
    figures: list[Listed]


@with_config(_CLOSED)
class Tool(TypedDict):
    """What made the report."""

    name: str
    version: str


@with_config(_CLOSED)
class Report(TypedDict):
    """What factcheck says of one draft or more."""

    schema_version: str
    tool: Tool
    documents: list[Document]


@with_config(_CLOSED)
class Listings(TypedDict):
    """The figures of one draft or more, as ``factcheck figures`` has them."""

    schema_version: str
    tool: Tool
    documents: list[Listing]
