"""Walking down a chain of names, each looked up under the one before."""

from collections.abc import Sequence

from attrs import frozen

from .catalogue import Catalogue
from .chain import ChainMatch, ChainProblem
from .entry import Entry
from .kinds import Level, Table
from .match import How, Match
from .names import exact_form, loose_form, split_level
from .search import find_all
from .typo import is_alike

_LEVELS = (Level.CLASS, Level.KUAN, Level.XIANG)
Path = tuple[Match, ...]


def find_chain(catalogue: Catalogue, names: Sequence[str], day: int, table: Table) -> ChainMatch:
    """The entry that one to three names mean.

    Levels are those in brackets behind the names, or 类, 款, 项 from the top; two names without
    brackets may also be 款 and 项.
    """
    if not 1 <= len(names) <= len(_LEVELS):
        return ChainMatch(tuple(names), (), None, ChainProblem.UNKNOWN_NAME)
    stated = [split_level(name)[1] for name in names]
    if all(stated):
        return _Walk(catalogue, tuple(names), tuple(map(Level, stated)), day, table).result()
    result = _Walk(catalogue, tuple(names), _LEVELS[: len(names)], day, table).result()
    if not result.is_resolved and len(names) == 2:
        lower = _Walk(catalogue, tuple(names), _LEVELS[1:], day, table).result()
        return lower if lower.is_resolved else result
    return result


@frozen
class _Walk:
    catalogue: Catalogue
    names: tuple[str, ...]
    levels: tuple[Level, ...]
    day: int
    table: Table

    def result(self) -> ChainMatch:
        paths: list[Path] = [()]
        for name, level in zip(self.names, self.levels, strict=True):
            longer = [path for start in paths for path in self._steps(start, name, level)]
            if not longer:
                return self._broken(paths[0])
            paths = longer
        best = min(_grade(path) for path in paths)
        kept = [path for path in paths if _grade(path) == best]
        if len(kept) == 1:
            return ChainMatch(self.names, kept[0], kept[0][-1].entry)
        meant = tuple(path[-1].entry for path in kept)
        return ChainMatch(
            self.names, (), None, ChainProblem.AMBIGUOUS, self.levels[len(paths[0]) - 1], meant
        )

    def _steps(self, start: Path, name: str, level: Level) -> list[Path]:
        """The path with every entry of ``name`` that lies under its end."""
        if not start:
            return [(match,) for match in self._find(name, level)]
        above = start[-1].entry.code
        if level.digits <= len(above.digits):
            return []
        direct = above.digits if len(above.digits) + 2 == level.digits else None
        found = self._find(name, level, direct)
        return [(*start, match) for match in found if match.entry.code.is_under(above)]

    def _find(self, name: str, level: Level | None, parent: str | None = None) -> tuple[Match, ...]:
        return find_all(
            self.catalogue, name, day=self.day, level=level, parent=parent, table=self.table
        )

    def _broken(self, steps: Path) -> ChainMatch:
        """Say where the chain breaks, and which entries of the last level it may mean."""
        place = len(steps)
        level = self.levels[place]
        elsewhere = place and self._find(self.names[place], level)
        problem = ChainProblem.WRONG_PARENT if elsewhere else ChainProblem.UNKNOWN_NAME
        last = (
            self._find(self.names[-1], self.levels[-1])
            or self._alike(steps)
            or self._find(exact_form(self.names[-1]), None)
        )
        shared = [(self._shared(match.entry, steps), match.entry) for match in last]
        most = max((count for count, _ in shared), default=0)
        meant = tuple(entry for count, entry in shared if count == most and most)
        return ChainMatch(self.names, steps, None, problem, level, meant)

    def _alike(self, steps: Path) -> tuple[Match, ...]:
        """The entries under the last good name that have nearly the same characters."""
        if not steps or len(steps) + 1 < len(self.names):
            return ()
        own = loose_form(exact_form(self.names[-1]))
        above, day = steps[-1].entry.code, self.day
        return tuple(
            Match(entry, How.TYPO, entry.naming_at(day), entry.naming_at(day).name)
            for entry in self.catalogue.children(above)
            if entry.first_day <= day <= entry.last_day
            and is_alike(own, loose_form(exact_form(entry.naming_at(day).name)))
        )

    def _shared(self, entry: Entry, steps: Path) -> int:
        """How many of the names before the last fit the ancestors of ``entry``."""
        above = [self.catalogue.lookup(entry.code.digits[:length]) for length in (3, 5)]
        forms = {exact_form(n.name) for one in above if one for n in one.namings}
        fit = sum(exact_form(name) in forms for name in self.names[:-1])
        return fit + sum(entry.code.is_under(step.entry.code) for step in steps)


def _grade(path: Path) -> tuple[int, int]:
    ranks = [match.how.rank for match in path]
    return max(ranks, default=0), sum(ranks)
