"""A process for which the marks on files hold even where root runs the tests, as in many a CI."""

import ctypes
import sys

_CAPBSET_DROP = 24
_READS_AND_WRITES_ALL = (1, 2)
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH."""
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


def as_one_of_many() -> None:
    """What a process does before it becomes the command. Who is not root has nothing to lose."""
    if _LIBC is not None:
        for power in _READS_AND_WRITES_ALL:
            _LIBC.prctl(_CAPBSET_DROP, power, 0, 0, 0)
