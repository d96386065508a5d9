"""What stands right before a figure, where only one thing can be meant."""

from factcheck import align, context, extract
from factcheck.align.passages import Passage, around, passages
from factcheck.ruleset import load
from tests.factory import document


def index(text: str) -> align.ClaimIndex:
    words = load().words
    draft = document(text)
    return align.index(draft, context.claims(draft, extract.figures(draft, words), words), words)


def values(found: Passage) -> list[str]:
    return [str(claim.figure.value) for claim in found]


def test_a_passage_grows_by_the_sentences_before() -> None:
    claims = index("It had 10 kg. It took 20 kg. Now the 30 kg are 40 kg.")
    told = claims.claims[3]
    assert [values(each) for each in passages(claims, told)] == [
        ["30"],
        ["20", "30"],
        ["10", "20", "30"],
    ]


def test_what_follows_counts_where_it_may_be_meant() -> None:
    claims = index("It had 40 kg. That is 10 kg more than when it had 30 kg.")
    told = claims.claims[1]
    assert [values(each) for each in around(claims, told)][-2:] == [["30"], ["40", "30"]]
