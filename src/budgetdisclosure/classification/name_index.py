"""All names of one table, present and former, by the forms in which they are compared."""

from collections.abc import Iterable
from functools import cached_property

from .entry import Entry, Naming
from .match import How, Match
from .names import exact_form, loose_form
from .typo import SlipIndex

Named = tuple[Entry, Naming]


class NameIndex:
    """From a name to the entries that carry or carried it."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.exact: dict[str, tuple[Named, ...]] = {}
        for entry in entries:
            for naming in entry.namings:
                form = exact_form(naming.name)
                self.exact[form] = (*self.exact.get(form, ()), (entry, naming))

    @cached_property
    def lasting(self) -> dict[str, Match]:
        """Names that one entry alone carries, on every date: what they mean needs no search."""
        return {
            named[0][1].name: Match(named[0][0], How.EXACT, named[0][1], named[0][1].name)
            for named in self.exact.values()
            if len(named) == 1 and named[0][0].is_lasting and len(named[0][0].namings) == 1
        }

    @cached_property
    def loose(self) -> dict[str, tuple[Named, ...]]:
        """The same by loose form."""
        result: dict[str, tuple[Named, ...]] = {}
        for form, named in self.exact.items():
            loose = loose_form(form)
            result[loose] = (*result.get(loose, ()), *named)
        return result

    @cached_property
    def slips(self) -> SlipIndex:
        """The loose forms by their slips."""
        return SlipIndex(self.loose)

    @cached_property
    def _by_parent(self) -> dict[str, dict[str, set[str]]]:
        result: dict[str, dict[str, set[str]]] = {}
        for loose, named in self.loose.items():
            for entry, _ in named:
                digits = entry.code.digits
                result.setdefault(digits[:-2], {}).setdefault(digits, set()).add(loose)
        return result

    def sibling_forms(self, digits: str) -> list[str]:
        """The loose forms of all names of the codes beside ``digits`` under the same parent."""
        beside = self._by_parent.get(digits[:-2], {})
        return [form for code, forms in beside.items() if code != digits for form in forms]
