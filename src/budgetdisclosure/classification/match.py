"""What a name was found to be."""

from enum import Enum

from attrs import frozen

from .entry import Entry, Naming


class How(Enum):
    """How a printed name meets an entry, the better first.

    ``exact``: the name of that date; ``variant``: the same but for 其它, a dropped 支出 or 的,
    brackets or points; ``old_name``: a name the code carried before; ``later_name``: one it got
    after; ``ended`` / ``not_yet``: the code itself is not valid on that date; ``typo``: one
    slip away.
    """

    EXACT = "exact"
    VARIANT = "variant"
    OLD_NAME = "old_name"
    LATER_NAME = "later_name"
    ENDED = "ended"
    NOT_YET = "not_yet"
    TYPO = "typo"

    @property
    def rank(self) -> int:
        """0 is best."""
        return _RANK[self]


_RANK = {how: rank for rank, how in enumerate(How)}


@frozen
class Match:
    """An entry found by name.

    ``naming`` is the catalogued name that was met (with its years and evidence), ``current`` the
    name of the entry on the date asked for.
    """

    entry: Entry
    how: How
    naming: Naming
    current: str

    @property
    def name(self) -> str:
        """The catalogued name that was met."""
        return self.naming.name

    @property
    def is_current(self) -> bool:
        """Whether the name met is right for the date (a slip or variant of it counts)."""
        return self.name == self.current and self.how not in (How.ENDED, How.NOT_YET)
