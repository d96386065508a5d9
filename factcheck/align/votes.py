"""Votes: what many figures of one layout say together of how they are meant.

No table says which lines its total adds up, and no row of parts of what whole each is a share; but
read rightly most of them come out, and read wrongly few do. So coming out is evidence, as a header
is, of which relation to state. It is no verdict on any: whatever the vote, the relations of all the
voters are handed on, of those outvoted too, and ``judge`` alone says which of them hold.
"""

from __future__ import annotations

from factcheck.model.quantity import Quantity


def comes_out(stated: Quantity, implied: Quantity) -> bool:
    """The vote of one figure among several: may it be what a reading makes of it?"""
    return stated.is_like(implied) and stated.meets(implied)
