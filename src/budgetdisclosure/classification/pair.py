"""Whether a printed code and a printed name belong together."""

from enum import Enum

from attrs import frozen

from .catalogue import Catalogue
from .codes import digits_of
from .entry import Entry
from .kinds import Certainty
from .local import local_items
from .match import How
from .names import LONGEST, exact_form, loose_form
from .search import find_all
from .typo import SHORTEST, is_slip
from .when import LATEST


class PairStatus(Enum):
    """What a pair of code and name is.

    ``current``, ``variant``, ``old_name``, ``later_name``, ``ended``, ``not_yet``, ``typo``: as in
    ``How``. ``cut``: the name breaks off, as in a narrow cell. ``other_code``: the name is that
    of another code. ``local``: an item of some place. ``unknown_name``, ``unknown_code``: neither.
    """

    CURRENT = "current"
    VARIANT = "variant"
    OLD_NAME = "old_name"
    LATER_NAME = "later_name"
    ENDED = "ended"
    NOT_YET = "not_yet"
    CUT = "cut"
    TYPO = "typo"
    OTHER_CODE = "other_code"
    LOCAL = "local"
    UNKNOWN_NAME = "unknown_name"
    UNKNOWN_CODE = "unknown_code"


@frozen
class Pair:
    """The outcome for a pair.

    ``expected`` is the name of the code on the date; ``meant`` are the entries that the name
    belongs to instead; ``certainty`` is what a disagreement is worth.
    """

    status: PairStatus
    entry: Entry | None
    expected: str | None
    meant: tuple[Entry, ...]
    certainty: Certainty

    @property
    def agrees(self) -> bool:
        """Whether code and name are the same item on that date, slight variants included."""
        return self.status in _AGREE


_AGREE = {PairStatus.CURRENT, PairStatus.VARIANT, PairStatus.CUT, PairStatus.LOCAL}


def compare(catalogue: Catalogue, code: str, name: str, day: int) -> Pair:
    """Judge a printed pair on a day (``yyyymmdd``)."""
    digits = digits_of(code)
    form = exact_form(name[: LONGEST + 1])
    if any(exact_form(item.name) == form for item in local_items(digits)):
        return Pair(PairStatus.LOCAL, None, None, (), Certainty.HINT)
    meanings = catalogue.meanings(digits)
    if not meanings:
        meant = tuple(match.entry for match in find_all(catalogue, name, day=day))
        return Pair(PairStatus.UNKNOWN_CODE, None, None, meant, Certainty.HINT)
    entry = catalogue.nearest(digits, day) or meanings[0]
    valid = entry.first_day <= day <= entry.last_day
    status, meant = _of_code(entry, meanings, form, day), ()
    if status is None:
        status, meant = _elsewhere(catalogue, entry, form, day)
    if not valid and status in _AGREE:
        status = PairStatus.ENDED if day > entry.last_day else PairStatus.NOT_YET
    right = entry.naming_at(day)
    year = (right.last_seen or 0) if day == LATEST else day // 10000
    certainty = right.certainty(year) if valid else Certainty.HINT
    return Pair(status, entry, right.name, meant, certainty)


def _of_code(entry: Entry, meanings: tuple[Entry, ...], form: str, day: int) -> PairStatus | None:
    """The status of a name that the code carries or carried; None for any other."""
    right, loose = entry.naming_at(day), loose_form(form)
    if exact_form(right.name) == form:
        return PairStatus.CURRENT
    namings = [naming for one in meanings for naming in one.namings]
    others = [naming for naming in namings if exact_form(naming.name) == form]
    if not others and _loose(right.name) == loose:
        return PairStatus.VARIANT
    others = others or [naming for naming in namings if _loose(naming.name) == loose]
    if not others:
        return None
    return PairStatus.OLD_NAME if others[0].end < day else PairStatus.LATER_NAME


def _elsewhere(
    catalogue: Catalogue, entry: Entry, form: str, day: int
) -> tuple[PairStatus, tuple[Entry, ...]]:
    """The status of a name that the code never carried, and the entries it may mean."""
    found = find_all(catalogue, form, day=day, table=entry.table)
    meant = tuple(match.entry for match in found)
    beside = tuple(one for one in meant if one.code.parent == entry.code.parent)
    if found and found[0].how is not How.TYPO:
        return PairStatus.OTHER_CODE, beside or meant
    names = [exact_form(naming.name) for naming in entry.namings]
    if len(form) >= SHORTEST and any(name.startswith(form) for name in names):
        return PairStatus.CUT, ()
    loose = loose_form(form)
    if len(loose) >= SHORTEST - 1 and any(is_slip(loose, loose_form(name)) for name in names):
        return PairStatus.TYPO, ()
    return PairStatus.UNKNOWN_NAME, beside or meant


def _loose(name: str) -> str:
    return loose_form(exact_form(name))
