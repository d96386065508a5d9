"""One slip is one finding, with what falls with it folded under it."""

import random

import pytest

from factcheck import judge
from factcheck.model.alignment import Agreement, Tie, TieKind
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.frozen import replace
from factcheck.model.result import (
    Comparison,
    Reading,
    Relation,
    Result,
    Rule,
    Severity,
    Slip,
    Verdict,
)
from tests.factory import RULE, document
from tests.judge.build import aligned, all_cited, edits, in_order, rule, standing_for

RESTATED = rule("restated", "restated")
TOTAL = rule("total", "total")


def equal(stated: Cited, implied: Expression, rule: Rule = RULE) -> tuple[Rule, Relation]:
    return rule, Relation(stated, (Reading(implied),))


def told(results: tuple[Result, ...]) -> list[str]:
    return sorted(
        f"{each.rule.id} {each.verdict} {len(each.consequences)}"
        for each in results
        if each.verdict is not Verdict.HOLDS
    )


def test_the_figure_that_nothing_upholds_is_to_blame() -> None:
    draft = document("$18 billion is $18 trillion.", "It is $18 billion.", "Yes, $18 billion.")
    first, wrong, second, third = all_cited(
        draft, ["$18 billion", "$18 trillion", "$18 billion", "$18 billion"]
    )
    found = judge.results([equal(wrong, first), equal(second, first), equal(third, first)])
    (finding,) = [each for each in found if each.verdict is Verdict.CONFLICTS]
    assert finding.slip is Slip.THOUSANDFOLD
    assert edits(finding)[0] == "$18 trillion -> $18 billion"
    other_way = judge.results([equal(first, wrong), equal(second, first), equal(third, first)])
    (finding,) = [each for each in other_way if each.verdict is Verdict.CONFLICTS]
    assert edits(finding)[0] == "$18 trillion -> $18 billion"


def table(cells: list[int], totals: list[int]) -> list[tuple[Rule, Relation]]:
    """Two rows of two cells; totals of the rows, of the columns, and of all."""
    numbers = [*cells, *totals]
    a, b, c, d, row, next_row, column, next_column, whole = in_order(
        document(" and ".join(str(number) for number in numbers)),
        [str(number) for number in numbers],
    )
    return [
        equal(row, a + b, TOTAL),
        equal(next_row, c + d, TOTAL),
        equal(column, a + c, TOTAL),
        equal(next_column, b + d, TOTAL),
        equal(whole, row + next_row, TOTAL),
        equal(whole, column + next_column, TOTAL),
    ]


def test_one_wrong_cell_is_one_finding() -> None:
    found = judge.results(table([11, 99, 33, 44], [33, 77, 44, 66, 110]))
    assert told(found) == ["total conflicts 1"]
    assert edits(found[0])[0] == "99 -> 22"
    assert len([each for each in found if each.verdict is Verdict.HOLDS]) == 4


def test_one_wrong_total_is_one_finding() -> None:
    found = judge.results(table([11, 22, 33, 44], [93, 77, 44, 66, 110]))
    assert told(found) == ["total conflicts 1"]
    assert edits(found[0])[0] == "93 -> 33"


def test_two_wrong_cells_are_two_findings() -> None:
    found = judge.results(table([91, 22, 33, 94], [33, 77, 44, 66, 110]))
    assert [len(each.consequences) for each in found if each.verdict is Verdict.CONFLICTS] == [1, 1]


def test_what_one_change_does_not_mend_stands_on_its_own() -> None:
    draft = document("10 and 12 and 50 and 70")
    one, other, sum_, product = all_cited(draft, ["10", "12", "50", "70"])
    found = judge.results([equal(sum_, one + other), equal(product, one * other)])
    assert told(found) == ["percent-change conflicts 0", "percent-change conflicts 0"]


def test_the_gravest_finding_is_the_one_that_is_kept() -> None:
    draft = document("Up 25% to $12.0m from $10.0m")
    rise, now, then = all_cited(draft, ["25%", "$12.0m", "$10.0m"])
    change = now / then - WHOLE
    mild, grave = rule("mild", severity=Severity.WARNING), rule("grave", "other")
    found = judge.results([equal(rise, change, mild), equal(rise, change + WHOLE - WHOLE, grave)])
    assert told(found) == ["grave conflicts 0"]


def test_what_mends_two_at_once_is_the_likelier_slip() -> None:
    draft = document("Up 25% to $12.0m from $10.0m, 25% in all")
    rise, now, then, again = all_cited(draft, ["25%", "$12.0m", "$10.0m", "25%"])
    found = judge.results([equal(each, now / then - WHOLE) for each in (rise, again)])
    assert told(found) == ["percent-change conflicts 1"]
    assert edits(found[0])[0] == "$12.0m -> $12.5m"


def test_the_same_figures_are_disputed_once_by_a_family() -> None:
    one, other = all_cited(document("450 and 400"), ["450", "400"])
    rules = [rule("first", "restated"), rule("second", "restated")]
    found = judge.results([equal(one, other, rules[0]), equal(other, one, rules[1])])
    assert told(found) == ["first conflicts 0"]


def test_of_two_families_the_more_specific_one_speaks() -> None:
    one, other = all_cited(document("450 and 400"), ["450", "400"])
    tie = Tie(TieKind.EQUALS, one.claim, other.claim)
    loose = rule("restated", "restated", Severity.ERROR)
    close = rule("conversion", "unit_conversion", Severity.WARNING)
    found = judge.results(
        [
            (loose, Relation(one, (aligned(one, other),))),
            (close, Relation(one, (Reading(other, ties=(tie,)),))),
        ]
    )
    assert told(found) == ["conversion conflicts 0"]


def test_a_calculation_is_told_once_however_it_is_turned() -> None:
    numbers = ["240", "15", "12", "100", "280"]
    product, one, other, more, whole = in_order(document(" and ".join(numbers)), numbers)
    found = judge.results(
        [
            equal(product, one * other, rule("product", "product")),
            equal(one, product / other, rule("quotient", "quotient")),
            equal(whole, product + more, TOTAL),
        ]
    )
    assert told(found) == ["product conflicts 1"]
    assert [consequence.rule for consequence in found[0].consequences] == [TOTAL]


def test_a_doubt_of_two_families_about_the_same_figures_is_one() -> None:
    one, other = all_cited(document("450 and 400"), ["450", "400"])
    doubt = Relation(one, (aligned(one, other, Agreement.UNSTATED),))
    found = judge.results([(RESTATED, doubt), (rule("conversion", "unit_conversion"), doubt)])
    assert told(found) == ["conversion unclear 0"]


def test_where_one_relation_of_a_family_holds_another_has_misread_it() -> None:
    one, other = all_cited(document("450 and 400"), ["450", "400"])
    holding = standing_for(one, 400, 500)
    same_family = [
        equal(one, other, rule("first", "ratio")),
        equal(holding, other, rule("second", "ratio")),
    ]
    assert told(judge.results(same_family)) == []
    other_family = [
        equal(one, other, rule("first", "ratio")),
        equal(holding, other, rule("second", "share")),
    ]
    assert told(judge.results(other_family)) == ["first conflicts 0"]


def test_a_bound_that_holds_excuses_no_equality_that_does_not() -> None:
    one, other = all_cited(document("450 and 400"), ["450", "400"])
    bound = Relation(one, (Reading(other),), Comparison.AT_LEAST)
    assert told(judge.results([equal(one, other), (RULE, bound)])) == ["percent-change conflicts 0"]


def test_what_holds_is_told_by_every_rule_once() -> None:
    one, other = all_cited(document("400 and 400"), ["400", "400"])
    first, second = rule("first"), rule("second")
    found = judge.results([equal(one, other, each) for each in (first, first, second, second)])
    assert sorted(each.rule.id for each in found) == ["first", "second"]


def test_a_doubt_falls_with_the_finding_that_settles_it() -> None:
    draft = document("Up 25% to $12.0m from $10.0m, so 20% and again 20%.")
    rise, now, then, twenty = all_cited(draft, ["25%", "$12.0m", "$10.0m", "20%"])
    doubt = Relation(twenty, (aligned(twenty, rise, Agreement.UNSTATED),))
    found = judge.results([equal(rise, now / then - WHOLE), (RESTATED, doubt)])
    assert told(found) == ["percent-change conflicts 1"]
    assert told(judge.results([(RESTATED, doubt)])) == ["restated unclear 0"]


def test_a_figure_of_a_witness_is_another_figure() -> None:
    (one,) = all_cited(document("sold 450"), ["450"])
    (same_place,) = all_cited(document("sold 410", name="source.md"), ["410"])
    (again,) = all_cited(document("sold 410", name="other.md"), ["410"])
    found = judge.results([equal(one, same_place, RESTATED), equal(one, again, TOTAL)])
    assert told(found) == ["restated conflicts 1"]
    assert found[0].spans == (one.span,)


@pytest.mark.parametrize("seed", range(20))
def test_the_order_of_the_relations_decides_nothing(seed: int) -> None:
    relations = table([11, 99, 33, 44], [33, 77, 44, 67, 110])
    relations += [(rule(each.id, "other"), relation) for each, relation in relations]
    relations += [(RESTATED, replace(relation, is_cut=True)) for _, relation in relations[:6]]
    expected = judge.results(relations)
    shuffled = random.Random(seed).sample(relations, len(relations))
    assert [_seen(each) for each in judge.results(shuffled)] == [_seen(each) for each in expected]


def _seen(result: Result) -> tuple[object, ...]:
    folded = tuple(_seen(each) for each in result.consequences)
    return result.rule.id, result.spans, result.verdict, result.edits, folded


def test_a_thousand_relations_on_one_figure_are_settled() -> None:
    numbers = [str(10_000 + 37 * at) for at in range(1_500)]
    hub, *others = in_order(document(" and ".join(["500", *numbers])), ["500", *numbers])
    relations = [equal(each, hub + hub, rule(f"rule-{at}")) for at, each in enumerate(others)]

    assert judge.results(relations)
