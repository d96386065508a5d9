"""Governing: what holds for each draft of a run, and which drafts a configuration keeps back.

What a configuration says wrong is told once, and keeps back the drafts that it governs: those of
other folders are checked all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from factcheck.config.settled import Configs, Settled
from factcheck.errors import BadConfig, BadRuleset, FactcheckError
from factcheck.family import Ruleset
from factcheck.model.frozen import frozen
from factcheck.surfaces import keeping
from factcheck.surfaces.inputs import MB, Draft, real
from factcheck.surfaces.screen import near
from factcheck.surfaces.settings import Settings

HERE = Path("draft.md")
"""What holds for a draft in the folder where a run starts holds for the run."""


@frozen(eq=False)
class Governed:
    """What holds for a run, and how each draft is read and checked; ``refused`` says why others
    are not."""

    run: Settled
    settings: dict[Draft, Settings]
    refused: tuple[FactcheckError, ...]

    @property
    def drafts(self) -> tuple[Draft, ...]:
        return tuple(self.settings)

    def without(self, fault: Callable[[Draft], BadConfig | None]) -> Governed:
        """The same without drafts with which something else is wrong, and with what that is."""
        faults, settings = _Faults(), dict(self.settings)
        for draft in self.drafts:
            if (wrong := fault(draft)) is not None:
                faults.note(wrong, 1)
                del settings[draft]
        return Governed(self.run, settings, (*self.refused, *faults.told(is_all=not settings)))


def governed(
    configs: Configs, drafts: Iterable[Draft], *, is_words_only: bool = False, keeps: bool = False
) -> Governed:
    """What holds for these drafts; without its rules where only figures are read.

    ``keeps``: rulesets that a run before was content with are not made, lest nobody should want
    them.
    """
    law = _Law(configs, is_words_only, keeps)
    run = law.of_run()
    settings = {draft: found for draft in drafts if (found := law.of(draft.place)) is not None}
    return Governed(run, settings, law.faults.told(is_all=not settings))


class _Faults:
    """What is wrong, each once, and how many drafts it keeps back."""

    def __init__(self) -> None:
        self._wrong: dict[str, FactcheckError] = {}
        self._kept_back: dict[str, int] = {}

    def note(self, error: FactcheckError, drafts: int) -> None:
        told = str(error)
        self._wrong.setdefault(told, error)
        self._kept_back[told] = self._kept_back.get(told, 0) + drafts

    def told(self, *, is_all: bool) -> tuple[FactcheckError, ...]:
        """What is wrong, and where others are checked, how many drafts are not for it."""
        told = self._wrong.items()
        return tuple(_told(each, 0 if is_all else self._kept_back[line]) for line, each in told)


class _Law:
    """What is wrong so far; and the choices of rules that were tried."""

    def __init__(self, configs: Configs, is_words_only: bool, keeps: bool) -> None:
        self._configs, self._is_words_only, self._keeps = configs, is_words_only, keeps
        self.faults = _Faults()
        self._tried: dict[object, FactcheckError | None] = {}

    def of_run(self) -> Settled:
        """What holds for the run: where its file cannot be followed, what the command line says."""
        try:
            found = self._configs.of(real(HERE))
        except BadConfig as error:
            self.faults.note(error, 0)
            return self._configs.without_files().of(real(HERE))
        if (wrong := self._wrong_with(found)) is not None:
            self.faults.note(wrong, 0)
        return found

    def of(self, place: Path) -> Settings | None:
        """How a draft at a place (resolved) is read and checked; None where nobody can say."""
        try:
            found = self._configs.of(place)
        except BadConfig as error:
            self.faults.note(error, 1)
            return None
        if (wrong := self._wrong_with(found)) is not None:
            self.faults.note(wrong, 1)
            return None
        return _settings(found, self._is_words_only)

    def _wrong_with(self, found: Settled) -> FactcheckError | None:
        """What is wrong with the rules that are chosen; each choice is tried once."""
        if found.choice not in self._tried:
            self._tried[found.choice] = self._fault(found)
        return self._tried[found.choice]

    def _fault(self, found: Settled) -> FactcheckError | None:
        try:
            # Names that hold for other drafts are none of the digest, and may be wrong as well.
            told = f"{found.digest} {[names for _, names in found.choice[1]]}"
            if not (self._keeps and keeping.is_sound(told)):
                found.ruleset()
                if self._keeps:
                    keeping.vouch(told)
        except (BadConfig, BadRuleset) as error:
            return error
        return None


def _settings(found: Settled, is_words_only: bool) -> Settings:
    made = partial(_words, found) if is_words_only else found.ruleset
    digest = f"{found.digest}{', words only' if is_words_only else ''}"
    return Settings(made, digest, found.issue_date, found.max_size * MB)


def _words(found: Settled) -> Ruleset:
    """How the domain speaks, without its rules."""
    return Ruleset(found.ruleset().words, ())


def _told(error: FactcheckError, drafts: int) -> FactcheckError:
    """The same as it is told here, with the number of drafts that it keeps back."""
    many = "1 draft is" if drafts == 1 else f"{drafts:,} drafts are"
    problem = f"{error.problem}, so that {many} left out" if drafts else error.problem
    return type(error)(near(error.where), problem, error.remedy)
