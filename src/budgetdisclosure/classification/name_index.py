"""All names of one table, present and former, by the forms in which they are compared."""

from collections.abc import Callable, Iterable
from functools import cached_property

from .entry import Entry, Naming
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

    def exact(self, form: str) -> tuple[Named, ...]:
        """The entries with the names that have this exact form."""
        return tuple(
            (entry, naming)
            for digits in dict.fromkeys(self._codes.get(form, ()))
            for entry in self._meanings(digits)
            for naming in entry.namings
            if exact_form(naming.name) == form
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
