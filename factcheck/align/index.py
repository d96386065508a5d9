"""ClaimIndex: what a rule may ask for, without comparing everything with everything."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from functools import cached_property
from itertools import chain, groupby

from factcheck.align.agreement import alignment
from factcheck.align.calculations import Calculation, calculations
from factcheck.align.census import Census
from factcheck.align.grammar import grammar
from factcheck.align.labels import labels
from factcheck.align.layout import Layout, Shelves, are_apart, place, shelves
from factcheck.align.ledger import Ledger
from factcheck.align.lines import Line
from factcheck.align.lookalikes import Likenesses, Lookalikes
from factcheck.align.mentions import Mentioned, mentioned, mentioned_by_each
from factcheck.align.owners import Talks
from factcheck.align.phrasing import Phrases, Phrasing
from factcheck.align.tables import Table, tables
from factcheck.align.ties import ties
from factcheck.align.told_before import Earlier, earlier
from factcheck.model.alignment import Alignment, Tie, TieKind
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.document import Document, Part
from factcheck.model.figure import Kind
from factcheck.model.words import Words

NEAREST = 64
"""Of an anchor's partners so many are read, those that share most words with it."""
COMMON = 256
"""A word that more figures than this share says nothing of which of them belong together."""
AROUND = 200
"""So many figures on either side of one are looked at as its paragraph: the fullest that were met,
minutes of a day on one line, have 164 in all."""

Sentences = tuple[tuple[Claim, ...], ...]
"""Claims by the sentence that they stand in: of each sentence at least one."""


class ClaimIndex:
    """The claims of a document, filed.

    Its questions: ``anchors`` (what asserts something?), ``says`` (does the document have one of
    these phrases at all?), ``sentences`` and ``by_sentence`` (what stands in one sentence?),
    ``tied`` and ``ties_to`` (what does the wording join?), ``calculations`` (what does it print as
    one?), ``siblings`` and ``before`` (what is laid out together?), ``partners`` (what may speak of
    the same thing?), ``lookalikes`` (what may be the same figure?), ``phrasing`` (is it told in the
    same words?), ``census`` (or is that chance?), ``tables`` (what stands in which row and
    column?), ``lines`` (which of them do the words next to a figure name?), ``ledger`` (all lines,
    by name).
    """

    def __init__(self, document: Document, claims: tuple[Claim, ...], words: Words) -> None:
        self.document, self.claims, self.words = document, claims, words
        self._likenesses: dict[Claim, Likenesses] = {}
        self._by_sentence: dict[tuple[Kind, ...], Sentences] = {}
        self._anchors: dict[tuple[tuple[Kind, ...], Role | None], tuple[Claim, ...]] = {}

    def anchors(self, *kinds: Kind, role: Role | None = None) -> tuple[Claim, ...]:
        """The claims of these kinds (none named = all) and this role, in the order of the text.

        All have a quantity; ``claims`` holds the others too (names, malformed numbers).
        """
        # Over a hundred rules ask, and many of them for the same.
        found = self._anchors.get((kinds, role))
        if found is None:
            its = [self._by_kind[kind] for kind in kinds or self._by_kind if kind in self._by_kind]
            # Of what stands in one text most are of a few kinds.
            together = its[0] if len(its) == 1 else sorted(chain.from_iterable(its))
            claims = [claim for _, claim in together if role is None or claim.role is role]
            found = self._anchors[kinds, role] = tuple(claims)
        return found

    def says(self, *phrases: str) -> bool:
        """May any of some phrases stand in the document? No, where it lacks a word of each.

        Words are whole: what a rule also meets as a part of one is not to be asked for.
        """
        return any(map(self._mentioned.issuperset, mentioned_by_each(phrases)))

    def tied(self, anchor: Claim, *kinds: TieKind) -> tuple[Tie, ...]:
        """The ties that lead from an anchor, in the order of the text."""
        return tuple(tie for tie in self._ties.get(anchor, ()) if tie.kind in kinds)

    def ties_to(self, claim: Claim, *kinds: TieKind) -> tuple[Tie, ...]:
        """The ties that lead to a claim: ``tied`` read the other way round."""
        return tuple(tie for tie in self._ties_back.get(claim, ()) if tie.kind in kinds)

    def before(self, anchor: Claim) -> tuple[Claim, ...]:
        """The figures of the sentence before an anchor's own, in the same block."""
        return self._sentences.get(place(anchor, Layout.SENTENCE), ())

    def siblings(self, anchor: Claim, layout: Layout) -> tuple[Claim, ...]:
        """The figures that share a sentence, block, row, column or list with an anchor, itself
        among them; of a long block those around it."""
        key = place(anchor, layout)
        found = self._shelves.get((layout, key), ()) if key is not None else ()
        if layout is Layout.BLOCK and len(found) > AROUND:
            at = bisect_left(found, _at(anchor), key=_at)
            return found[max(0, at - AROUND) : at + AROUND]
        return found

    def partners(
        self, anchor: Claim, *facets: Facet, where: Callable[[Claim], bool] = lambda _: True
    ) -> tuple[Alignment, ...]:
        """The claims of the same kind and unit that may agree with an anchor, certain ones first.

        They share a word or a name with it; at most ``NEAREST``, those that share most, are asked
        ``where`` first, which costs less than the facets.
        """
        if anchor.figure.quantity is None:
            return ()
        votes: Counter[Claim] = Counter()
        sort = _sort(anchor)
        for word in _words(anchor):
            filed = self._by_word.get((sort, word), ())
            if len(filed) <= COMMON:
                votes.update(filed)
        del votes[anchor]
        near = [claim for claim, _ in votes.most_common(NEAREST) if where(claim)]
        found = [alignment(anchor, claim, facets) for claim in near]
        possible = [each for each in found if each.is_possible]
        return tuple(sorted(possible, key=lambda each: (not each.is_certain, _at(each.right))))

    def lookalikes(self, anchor: Claim) -> Likenesses:
        """The figures that an anchor may tell again, rightly or with a slip, and how each resembles
        it: of a figure of the body those before it, of a headline's all; in the order of the text.

        Several rules ask for them, each for likenesses of its own.
        """
        if anchor not in self._likenesses:
            is_body = anchor.figure.block.part is Part.BODY
            self._likenesses[anchor] = self._lookalikes.of(anchor, before=is_body)
        return self._likenesses[anchor]

    def phrasing(self, one: Claim, other: Claim) -> Phrasing:
        """How far two figures stand in the same words."""
        return self._phrases.phrasing(one, other)

    def lines(self, anchor: Claim) -> tuple[Line, ...]:
        """The rows and columns of tables that the words next to a figure of the prose name."""
        return self._talks.lines(anchor.figure)

    @cached_property
    def prose(self) -> str:
        """What all blocks of the document say, as a reader sees it."""
        return "\n".join([block.prose for block in self.document.blocks])

    @cached_property
    def sentences(self) -> Sentences:
        """All claims by the sentence that they stand in, in the order of the text."""
        return _by_sentence(self.claims)

    def by_sentence(self, *kinds: Kind) -> Sentences:
        """The same of ``anchors``."""
        if kinds not in self._by_sentence:
            self._by_sentence[kinds] = _by_sentence(self.anchors(*kinds))
        return self._by_sentence[kinds]

    @cached_property
    def ledger(self) -> Ledger:
        """The lines of all tables, by the words that name them."""
        return Ledger(self.claims, labels(self.words))

    @cached_property
    def _talks(self) -> Talks:
        return Talks(self.ledger)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the document, each with its numbers by row and column."""
        return tables(self.document, self.claims, self.words)

    @cached_property
    def calculations(self) -> tuple[Calculation, ...]:
        """The sums and products that the text prints, side by side."""
        return tuple(calculations(self.claims, self.words))

    @cached_property
    def census(self) -> Census:
        """How often the document tells an amount, and how rare its words are."""
        return Census(self.claims)

    @cached_property
    def _lookalikes(self) -> Lookalikes:
        return Lookalikes(self.claims)

    @cached_property
    def _phrases(self) -> Phrases:
        return Phrases(self.words)

    @cached_property
    def _shelves(self) -> Shelves:
        return shelves(self.claims)

    @cached_property
    def _ties(self) -> dict[Claim, list[Tie]]:
        joining = grammar(self.words)
        filed: dict[Claim, list[Tie]] = defaultdict(list)
        before = earlier(self.before, filed)
        for sentence in self.by_sentence():
            for tie in ties(sentence, joining, before):
                filed[tie.left].append(tie)
        return filed

    @cached_property
    def earlier(self) -> Earlier:
        """What stands in the sentences before any, and from where it starts."""
        return earlier(self.before, self._ties)

    @cached_property
    def _sentences(self) -> dict[Hashable, tuple[Claim, ...]]:
        """By each sentence, the figures of the one before it."""
        filed: dict[Hashable, tuple[Claim, ...]] = {}
        last: tuple[Claim, ...] = ()
        for now in self.sentences:
            is_one_block = bool(last) and last[0].figure.block is now[0].figure.block
            if is_one_block and are_apart(last[0].figure, now[0].figure):
                filed[place(now[0], Layout.SENTENCE)] = last
            last = now
        return filed

    @cached_property
    def _ties_back(self) -> dict[Claim, list[Tie]]:
        filed: dict[Claim, list[Tie]] = defaultdict(list)
        for ties_ in self._ties.values():
            for tie in ties_:
                filed[tie.right].append(tie)
        return filed

    @cached_property
    def _by_word(self) -> dict[tuple[object, str], list[Claim]]:
        filed: dict[tuple[object, str], list[Claim]] = defaultdict(list)
        for claim in self.anchors():
            sort = _sort(claim)
            for word in _words(claim):
                filed[sort, word].append(claim)
        return filed

    @cached_property
    def _by_kind(self) -> dict[Kind, list[tuple[int, Claim]]]:
        """The claims with a quantity by their kind, each with its place in the text."""
        filed: dict[Kind, list[tuple[int, Claim]]] = defaultdict(list)
        for at, claim in enumerate(self.claims):
            if claim.figure.quantity is not None:
                filed[claim.figure.kind].append((at, claim))
        return dict(filed)

    @cached_property
    def _mentioned(self) -> Mentioned:
        return mentioned(self.prose)


def index(document: Document, claims: Iterable[Claim], words: Words) -> ClaimIndex:
    """The index of all claims but the vague ones: of "a few" and "dozens" nothing follows."""
    certain = tuple(claim for claim in claims if not claim.figure.is_vague)
    return ClaimIndex(document, certain, words)


def _sort(claim: Claim) -> tuple[Kind, object]:
    """What may be compared at all: the kind of figure and its dimension.

    A year is a date; money may be told in a wrong currency.
    """
    kind = Kind.DATE if claim.figure.kind is Kind.YEAR else claim.figure.kind
    return kind, None if kind is Kind.MONEY else claim.quantity.unit.dimension


def _by_sentence(claims: Iterable[Claim]) -> Sentences:
    together = groupby(claims, key=lambda claim: place(claim, Layout.SENTENCE))
    return tuple([tuple(sentence) for _, sentence in together])


def _at(claim: Claim) -> tuple[int, int]:
    return claim.figure.span.start, claim.figure.span.end


def _words(claim: Claim) -> dict[str, None]:
    """What a claim is filed under, each once and in an order of its own: the same report every
    time."""
    return dict.fromkeys((*claim.topic, *sorted(claim.above | claim.names)))
