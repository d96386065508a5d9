"""Offsets in bytes and in characters."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.read.code_points import code_points


@given(st.text().map(lambda text: text.encode("utf-8", "ignore").decode() * 20))
def test_a_byte_is_found_in_the_text(text: str) -> None:
    at = code_points(text.encode())

    found = [at(len(text[:end].encode())) for end in range(len(text) + 1)]

    assert found == list(range(len(text) + 1))
