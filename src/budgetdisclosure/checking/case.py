"""Everything a rule may look at, worked out once."""

from collections.abc import Iterator
from functools import cached_property

from attrs import define, field

from budgetdisclosure.model import Disclosure, FinalAccounts

from .habits import cut_units
from .index import Index
from .localize import Culprit, localize
from .readings import Reading
from .verification import Verification


@define(slots=False)
class Case:
    """A disclosure (or a bare report), its prints, and the outcome of every test."""

    report: FinalAccounts
    disclosure: Disclosure | None
    index: Index
    narrow: Reading
    verifications: tuple[Verification, ...] = field(default=())

    @cached_property
    def culprits(self) -> tuple[Culprit, ...]:
        """The wrong figures behind all refuted tests."""
        return tuple(localize(self.verifications))

    def refuted(self, rule: str) -> Iterator[Verification]:
        """The tests that ``rule`` reports: refuted, or refuted with dropped zeros restored."""
        for one in self.verifications:
            if one.rule == rule and (one.refuted or one.doubtful):
                yield one

    @cached_property
    def cut_units(self) -> frozenset[str]:
        """Units of money that the document is shown to cut instead of rounding."""
        return cut_units(self.verifications)

    @cached_property
    def text(self) -> str:
        """All paragraphs, a line each; empty for a bare report."""
        if self.disclosure is None:
            return ""
        return "\n".join(block.text for block in self.disclosure.document.blocks)
