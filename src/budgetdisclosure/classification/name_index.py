"""All names of one table, present and former, by the forms in which they are compared."""

from collections.abc import Callable, Iterable
from functools import cached_property

from .entry import Entry, Naming
from .match import How, Match
from .names import exact_form, loose_form
from .typo import SlipIndex

Named = tuple[Entry, Naming]


class NameIndex:
    """From a name to the entries that carry or carried it.

    The index holds codes; ``meanings`` makes the entries of those that are asked for.
    """

    def __init__(
        self, names: Iterable[tuple[str, str]], meanings: Callable[[str], tuple[Entry, ...]]
    ) -> None:
        self._meanings = meanings
        self._codes: dict[str, tuple[str, ...]] = {}
        codes = self._codes
        for digits, name in names:
            form = exact_form(name)
            codes[form] = (*codes[form], digits) if form in codes else (digits,)

    @cached_property
    def sole(self) -> dict[str, tuple[Match, int, int]]:
        """What a name of one code alone means, letter for letter, and from which day to which."""
        result: dict[str, tuple[Match, int, int]] = {}
        for codes in self._codes.values():
            entries = self._meanings(codes[0]) if len(codes) == 1 else ()
            if len(entries) == 1:
                entry = entries[0]
                start = entry.first_day
                for naming in entry.namings:
                    last = entry.last_day if naming is entry.namings[-1] else naming.end
                    name = naming.name
                    if self._codes.get(name) is codes or self._codes[exact_form(name)] is codes:
                        match = Match(entry, How.EXACT, naming, name)
                        result[name] = (match, start, min(last, entry.last_day))
                    start = max(start, last + 1)
        return result

    def current(
        self, form: str, day: int, digits: int | None, parent: str | None
    ) -> tuple[Match, ...]:
        """The entries that have this exact form for their name on ``day`` (``yyyymmdd``).

        Stated validity goes before validity merely seen. ``digits`` is the length of the code
        wanted, ``parent`` the code it must lie directly under. Two matches stand for any number.
        """
        stated: list[Match] = []
        seen: list[Match] = []
        for code in dict.fromkeys(self._codes.get(form, ())):
            if (digits and len(code) != digits) or (parent is not None and code[:-2] != parent):
                continue
            for entry in self._meanings(code):
                if entry.first_day <= day <= entry.last_day:
                    naming = entry.naming_at(day)
                    if naming.name == form or exact_form(naming.name) == form:
                        match = Match(entry, How.EXACT, naming, naming.name)
                        (stated if entry.start <= day <= entry.end else seen).append(match)
            if len(stated) > 1:
                break
        return tuple(stated or seen)

    def exact(self, form: str) -> tuple[Named, ...]:
        """The entries with the names that have this exact form."""
        return tuple(
            (entry, naming)
            for digits in dict.fromkeys(self._codes.get(form, ()))
            for entry in self._meanings(digits)
            for naming in entry.namings
            if naming.name == form or exact_form(naming.name) == form
        )

    @cached_property
    def _forms(self) -> dict[str, tuple[str, ...]]:
        """The exact forms by their loose form."""
        result: dict[str, tuple[str, ...]] = {}
        for form in self._codes:
            loose = loose_form(form)
            result[loose] = (*result.get(loose, ()), form)
        return result

    def knows(self, loose: str) -> bool:
        """Whether a name has this loose form."""
        return loose in self._forms

    def loose(self, loose: str) -> tuple[Named, ...]:
        """The entries with the names that have this loose form."""
        return tuple(named for form in self._forms.get(loose, ()) for named in self.exact(form))

    @cached_property
    def slips(self) -> SlipIndex:
        """The loose forms by their slips."""
        return SlipIndex(self._forms)

    @cached_property
    def _beside(self) -> dict[str, dict[str, set[str]]]:
        result: dict[str, dict[str, set[str]]] = {}
        for loose, forms in self._forms.items():
            for form in forms:
                for digits in self._codes[form]:
                    result.setdefault(digits[:-2], {}).setdefault(digits, set()).add(loose)
        return result

    def sibling_forms(self, digits: str) -> list[str]:
        """The loose forms of all names of the codes beside ``digits`` under the same parent."""
        beside = self._beside.get(digits[:-2], {})
        return [form for code, forms in beside.items() if code != digits for form in forms]
