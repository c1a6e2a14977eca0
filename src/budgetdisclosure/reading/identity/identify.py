"""Body, year and kind of a document."""

from attrs import frozen

from budgetdisclosure.source import Document

from .kind import kind_of
from .lines import cells_of, lines_of, whole_years
from .name import name_of
from .titles import titles_of
from .year import year_of


@frozen(kw_only=True)
class Identification:
    """What was found; None where it was not.

    ``scope`` is what stands behind the name: 汇总 (with the units below) or 本级 (without).
    """

    unit: str | None = None
    scope: str | None = None
    year: int | None = None
    kind: str | None = None

    @property
    def printed(self) -> str | None:
        """The name with its scope, as covers and rows of tables print it."""
        return f"{self.unit}（{self.scope}）" if self.scope else self.unit


def only(years: frozenset[int]) -> int | None:
    """The one year, if it is one.

    >>> only(frozenset({2024})), only(frozenset({2023, 2024}))
    (2024, None)
    """
    return next(iter(years)) if len(years) == 1 else None


def identify(document: Document) -> Identification:
    """Who discloses what, for which year.

    >>> from budgetdisclosure.source import Block
    >>> identify(Document(blocks=(Block(text="某某市水务局（汇总）2024年度部门决算"),)))
    Identification(unit='某某市水务局', scope='汇总', year=2024, kind='final_accounts')
    """
    lines = lines_of(document.blocks)
    cells = cells_of(document.grids)
    titles = titles_of(lines)
    kind = kind_of(lines, cells, titles)
    unit, scope = name_of(lines, cells)
    year = year_of(lines, cells, titles, kind) or only(whole_years(document.grids))
    return Identification(unit=unit, scope=scope, year=year, kind=kind)
