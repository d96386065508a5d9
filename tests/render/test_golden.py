"""Every renderer says of the letter what golden/ holds; read the difference before accepting it."""

import pytest

from tests.render.sample import GOLDEN, renderings

TOLD = renderings()


@pytest.mark.parametrize("name", TOLD)
def test_a_report_reads_as_before(name: str) -> None:
    expected = (GOLDEN / name).read_text(encoding="utf-8")

    assert TOLD[name] == expected, "write it anew: python -m tests.render.sample"


def test_the_same_report_gives_the_same_bytes() -> None:
    assert renderings() == TOLD
