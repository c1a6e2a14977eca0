"""Everything a rule may look at, worked out once."""

from functools import cached_property
from itertools import accumulate

from attrs import define, field

from budgetdisclosure.figures import Amount, Numeral, scan
from budgetdisclosure.model import Disclosure, FinalAccounts, TableCell, TableRow
from budgetdisclosure.source import Block

from .chains import Chain, chains_in, chains_of_blocks
from .coded import Coded, CodedTable, coded_in_prose, coded_of_report, coded_tables
from .culprit import Culprit
from .habits import cut_units, rounded_units
from .index import Index
from .localize import localize
from .missing_rows import LeftOut, left_out
from .readings import Reading
from .slips import swapped
from .verification import Verification
from .whole_tables import TableSlip

BETWEEN = "\n\0\n"
"""Between paragraphs: ends a line, and blanks in a pattern do not reach beyond it."""


@define(slots=False)
class Case:
    """A disclosure (or a bare report), its prints, and the outcome of every test."""

    report: FinalAccounts
    disclosure: Disclosure | None
    index: Index
    narrow: Reading
    verifications: tuple[Verification, ...] = field(default=())
    slips: tuple[TableSlip, ...] = ()
    over_years: tuple[Verification, ...] = ()
    """What was held against the accounts of the year before."""
    cells: dict[int, list[tuple[TableRow, TableCell]]] = field(factory=dict, init=False)
    """The cells with a quantity of tables that were looked through, by the table itself."""

    @property
    def everything(self) -> tuple[Verification, ...]:
        """Every test, those over the years last."""
        return (*self.verifications, *self.over_years)

    @cached_property
    def culprits(self) -> tuple[Culprit, ...]:
        """The wrong figures behind all refuted tests."""
        return tuple(localize(self.verifications))

    @cached_property
    def doubtful(self) -> tuple[Verification, ...]:
        """The tests that only the reading with dropped zeros restored refutes."""
        return tuple(one for one in self.verifications if one.doubtful)

    @cached_property
    def _swapped(self) -> frozenset[int]:
        return swapped(self.culprits)

    @cached_property
    def left_out(self) -> dict[int, LeftOut]:
        """Culprits that tell of a row left out of a table, by each of their numbers."""
        return {n: one for one in left_out(self.culprits) for n in (one.leader, *one.others)}

    @cached_property
    def reported(self) -> dict[str, list[int]]:
        """The numbers of the culprits by the code that reports them.

        It is that of the telling test, unless the culprit is swapped.
        """
        found: dict[str, list[int]] = {}
        for number, culprit in enumerate(self.culprits):
            swapped = culprit.swapped or number in self._swapped
            found.setdefault("XN316" if swapped else culprit.tests[0].rule, []).append(number)
        return found

    @cached_property
    def cut_units(self) -> frozenset[str]:
        """Units of money that the document is shown to cut instead of rounding."""
        return cut_units(self.verifications, self._rounded_units)

    @cached_property
    def perhaps_cut(self) -> frozenset[str]:
        """Units of money that no figure shows to be rounded and not cut."""
        units = {one.figure.unit for one in self.index.prints if isinstance(one.figure, Amount)}
        return frozenset(units) - self._rounded_units

    @cached_property
    def _rounded_units(self) -> frozenset[str]:
        return rounded_units(self.verifications)

    @cached_property
    def paragraphs(self) -> dict[str, list[int]]:
        """The numbers of the paragraphs by their text: many repeat a cell or a head."""
        found: dict[str, list[int]] = {}
        for number, block in enumerate(self.blocks):
            found.setdefault(block.text, []).append(number)
        return found

    @cached_property
    def text(self) -> str:
        """All paragraphs, each text once and a line each; empty for a bare report."""
        return BETWEEN.join(self.paragraphs)

    @cached_property
    def starts(self) -> list[int]:
        """Where each of ``paragraphs`` starts in ``text``."""
        lengths = (len(text) + len(BETWEEN) for text in self.paragraphs)
        return list(accumulate(lengths, initial=0))[:-1]

    @cached_property
    def numerals(self) -> tuple[tuple[Block, Numeral], ...]:
        """Every printed figure of every paragraph."""
        return tuple((block, numeral) for block in self.blocks for numeral in scan(block.text))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs of the document; none for a report built by hand."""
        return self.disclosure.document.blocks if self.disclosure else ()

    @cached_property
    def chains(self) -> tuple[Chain, ...]:
        """The chains of 类, 款, 项 in the text, or in the glossary of a report built by hand."""
        year = self.report.year
        if year is None:
            return ()
        if self.disclosure is not None:
            return tuple(chains_of_blocks(self.disclosure.document.blocks, year))
        return tuple(
            chain
            for number, term in enumerate(self.report.glossary.terms, 1)
            for chain in chains_in(term.name or "", year, path=f"glossary.terms.{number}.name")
        )

    @cached_property
    def coded_tables(self) -> tuple[CodedTable, ...]:
        """The tables whose rows are named by code."""
        year = self.report.year
        if year is None or self.disclosure is None:
            return ()
        return tuple(coded_tables(self.disclosure, year))

    @cached_property
    def coded(self) -> tuple[Coded, ...]:
        """Every code with the name printed beside it, in tables, prose or lines of a report."""
        if self.report.year is None:
            return ()
        if self.disclosure is None:
            return tuple(coded_of_report(self.report))
        prose = coded_in_prose(self.disclosure.document.blocks)
        return (*(pair for table in self.coded_tables for pair in table.pairs), *prose)
