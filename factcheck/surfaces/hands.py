"""Hands: processes that help, each made of this one.

So nothing need be sent to it but the number of an errand, and it hands back bytes. It does not
outlive us, and if it dies over an errand, another takes its place.
"""

from __future__ import annotations

import os
import select
import signal
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress

Do = Callable[[int], bytes]
"""What is done of an errand."""

_DEEP = 3
"""So many errands each hand has been told of: it need not wait for us while we are busy."""
_AHEAD = 64
"""So many answers are held before their turn, at most."""
_NUMBER = 8
"""Bytes of a number, as it is sent."""


class _Hand:
    """One process, the errands that it was told of, and the ends of the pipes to it."""

    def __init__(self, do: Do, others: Sequence[_Hand]) -> None:
        self.errands: deque[int] = deque()
        asked, self.tell = os.pipe()
        self.hear, answered = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            ends = [end for hand in (self, *others) for end in (hand.tell, hand.hear)]
            _serve(do, asked, answered, ends)
        os.close(asked)
        os.close(answered)

    def take(self, errand: int) -> None:
        self.errands.append(errand)
        # Where it has died we shall hear so.
        with suppress(BrokenPipeError):
            os.write(self.tell, errand.to_bytes(_NUMBER))

    def answer(self) -> bytes | None:
        """What it made of its first errand; None where it has died."""
        size = _exactly(self.hear, _NUMBER)
        return None if size is None else _exactly(self.hear, int.from_bytes(size))

    def leave(self) -> None:
        os.close(self.tell)
        os.close(self.hear)
        # Where nobody wants to know of ended children, there is none to wait for.
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(self.pid, signal.SIGTERM)
            os.waitpid(self.pid, 0)


class Crew:
    """Several hands, and what is still to be done; they are dismissed at the end of the block."""

    def __init__(self, count: int, do: Do, errands: Sequence[int]) -> None:
        self._do, self._waiting = do, deque(errands)
        self._answers: dict[int, bytes | None] = {}
        self._hands: list[_Hand] = []
        try:
            for _ in range(min(count, len(errands))):
                self._hire()
            self._hand_out()
        except BaseException:
            self._dismiss()
            raise

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *ended: object) -> None:
        self._dismiss()

    def answer(self, errand: int) -> bytes | None:
        """What is done of an errand, asked once; None where a hand died over it. They are begun in
        their order, and had best be asked for in it."""
        while errand not in self._answers:
            self._listen()
            self._hand_out()
        found = self._answers.pop(errand)
        # Now one more answer may be held. Else all might be idle, and we wait for what nobody does.
        self._hand_out()
        return found

    def _hand_out(self) -> None:
        """Give what is to be done to those who have least to do."""
        while self._waiting and len(self._answers) < _AHEAD:
            idlest = min(self._hands, key=lambda hand: len(hand.errands))
            if len(idlest.errands) == _DEEP:
                return
            idlest.take(self._waiting.popleft())

    def _listen(self) -> None:
        """Wait until one has an answer, and hear all who have."""
        heard, _, _ = select.select([hand.hear for hand in self._hands], [], [])
        for hand in [hand for hand in self._hands if hand.hear in heard]:
            answer = hand.answer()
            if answer is not None or hand.errands:
                self._answers[hand.errands.popleft()] = answer
            if answer is None:
                # What it had not begun is done by another.
                self._waiting.extendleft(reversed(hand.errands))
                self._hands.remove(hand)
                hand.leave()
                self._hire()

    def _hire(self) -> None:
        # Who interrupts speaks to us, not to a hand; and we hear of it when we know that one well.
        heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._hands.append(_Hand(self._do, self._hands))
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, heard)

    def _dismiss(self) -> None:
        while self._hands:
            self._hands.pop().leave()


def _serve(do: Do, asked: int, answered: int, ends: Sequence[int]) -> None:
    """The life of a hand: it ends when nobody can ask any more."""
    try:
        # While a brother holds an end of ours, we would never know that it is closed.
        for end in ends:
            os.close(end)
        with open(answered, "wb") as answers:
            while (errand := _exactly(asked, _NUMBER)) is not None:
                answer = do(int.from_bytes(errand))
                answers.write(len(answer).to_bytes(_NUMBER))
                answers.write(answer)
                answers.flush()
    finally:
        # Nothing of what the first process had begun is ended here a second time.
        os._exit(0)


def _exactly(end: int, size: int) -> bytes | None:
    """So many bytes; None where the other end is closed."""
    found = bytearray()
    while len(found) < size:
        part = os.read(end, size - len(found))
        if not part:
            return None
        found += part
    return bytes(found)
