"""Hands: processes that help, each made of this one.

So nothing need be sent to it but the number of an errand, and it hands back bytes. It does not
outlive us, and if it dies over an errand, another takes its place.
"""

from __future__ import annotations

import os
import select
import signal
from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress

Do = Callable[[int], bytes]
"""What is done of an errand."""

_DEEP = 3
"""So many errands each hand has been told of: it need not wait for us while we are busy."""
_AHEAD = 64
"""So many answers are held before their turn, at most."""
_NUMBER = 8
"""Bytes of a number, as it is sent."""


def done(count: int, errands: Sequence[int], do: Do) -> Generator[bytes | None, None, None]:
    """What is done of each errand, in their order; None where a hand died over it."""
    crew = _Crew(count, do, errands)
    try:
        for errand in errands:
            while errand not in crew.answers:
                crew.hand_out()
                crew.listen()
            yield crew.answers.pop(errand)
    finally:
        crew.dismiss()


class _Hand:
    """One process, the errands that it was told of, and the ends of the pipes to it."""

    def __init__(self, do: Do, others: Sequence[_Hand]) -> None:
        self.errands: deque[int] = deque()
        asked, self.tell = os.pipe()
        self.hear, answered = os.pipe()
        # Who interrupts speaks to us; and a new process must not hear it before it can obey.
        known = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        self.pid = os.fork()
        if not self.pid:
            ends = [end for hand in (self, *others) for end in (hand.tell, hand.hear)]
            _serve(do, asked, answered, ends)
        signal.pthread_sigmask(signal.SIG_SETMASK, known)
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
        os.kill(self.pid, signal.SIGTERM)
        os.waitpid(self.pid, 0)


class _Crew:
    """Several hands, what is still to be done, and the answers that nobody has taken yet."""

    def __init__(self, count: int, do: Do, errands: Sequence[int]) -> None:
        self._do, self._waiting = do, deque(errands)
        self.answers: dict[int, bytes | None] = {}
        self._hands: list[_Hand] = []
        for _ in range(min(count, len(errands))):
            self._hire()

    def hand_out(self) -> None:
        """Give what is to be done to those who have least to do."""
        while self._waiting and len(self.answers) < _AHEAD:
            idlest = min(self._hands, key=lambda hand: len(hand.errands))
            if len(idlest.errands) == _DEEP:
                return
            idlest.take(self._waiting.popleft())

    def listen(self) -> None:
        """Wait until one has an answer, and hear all who have."""
        heard, _, _ = select.select([hand.hear for hand in self._hands], [], [])
        for hand in [hand for hand in self._hands if hand.hear in heard]:
            answer = hand.answer()
            if answer is not None or hand.errands:
                self.answers[hand.errands.popleft()] = answer
            if answer is None:
                # What it had not begun is done by another.
                self._waiting.extendleft(reversed(hand.errands))
                self._hands.remove(hand)
                hand.leave()
                self._hire()

    def dismiss(self) -> None:
        for hand in self._hands:
            hand.leave()

    def _hire(self) -> None:
        self._hands.append(_Hand(self._do, self._hands))


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
