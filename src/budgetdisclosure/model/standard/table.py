"""What a standard table is: how it is recognised, and which quantities its cells state."""

import re
from functools import cache, lru_cache

from attrs import Factory, field, frozen

from budgetdisclosure.folder import modules_in
from budgetdisclosure.lazy import pattern


@frozen(kw_only=True)
class Column:
    """A value column.

    ``heads`` is a pattern for the headings above it, from top to bottom, joined by ``/``;
    ``name`` is the field of a line of the table that it fills (empty: known, but no quantity of
    the model), ``total`` the path of what the total row states in it.
    """

    heads: str
    name: str = ""
    total: str | None = None

    def fits(self, heads: str) -> bool:
        """Whether this is the column under ``heads``.

        >>> Column(heads="项目支出(?:/小计)?$", name="project").fits("本年支出/项目支出")
        True
        """
        return re.search(self.heads, heads) is not None


@frozen(kw_only=True)
class Entry:
    """A row told by its label (a pattern for all of it, without number and 其中).

    ``paths`` gives what it states, by name of the column; ``opens`` starts a part of the list in
    which only entries with the same ``within`` are meant.
    """

    label: str
    paths: tuple[tuple[str, str], ...]
    within: str = ""
    opens: str = ""

    def names(self, label: str) -> bool:
        """Whether ``label`` is all of the label of such a row.

        >>> Entry(label="(?:本年)?收入合计", paths=()).names("收入合计")
        True
        """
        return _is_all_of(self.label, label)


@lru_cache(maxsize=4096)
def _is_all_of(pattern: str, text: str) -> bool:
    """Remembered, as the labels of standard tables recur."""
    return re.fullmatch(pattern, text) is not None


@frozen(kw_only=True)
class StandardTable:
    """A table of the disclosure.

    ``kind`` is its stable word, ``number`` its id (domain: T1 to T9), ``titles`` are patterns for
    its title without name of the body, year and number. ``shape`` tells how it is laid out:
    ``coded`` (rows by classification), ``ledger`` (lists side by side), ``economic`` (lists of
    code, name, amount side by side), ``matrix`` (items across or down) or ``units`` (a row for each
    unit). ``root`` is the path of
    its lines; ``required`` are columns without which it is another table, as it is where it
    has none of ``some``. ``tells`` are words that together stand in no other table.
    """

    kind: str
    number: str
    title: str
    titles: tuple[str, ...]
    shape: str
    order: int = 50
    root: str = ""
    columns: tuple[Column, ...] = ()
    required: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    pattern: re.Pattern[str] = field(
        init=False, default=Factory(lambda self: pattern("|".join(self.titles)), takes_self=True)
    )

    def column(self, heads: str) -> Column | None:
        """The column under ``heads``, None if the table has no such column."""
        return next((column for column in self.columns if column.fits(heads)), None)


@cache
def standard_tables() -> tuple[StandardTable, ...]:
    """Every ``TABLE`` in this folder, the most specific title first.

    >>> [table.number for table in standard_tables() if table.shape == "ledger"]
    ['T4', 'T1']
    """
    found = [m.TABLE for m in modules_in(__package__ or "") if hasattr(m, "TABLE")]
    return tuple(sorted(found, key=lambda table: (table.order, table.number)))
