"""A section of the report: how its title is written, and what its sentences speak of."""

import re
from functools import cache, cached_property

from attrs import Factory, field, frozen

from budgetdisclosure.folder import modules_in
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis

from .labels import Paths, Vocabulary, vocabulary


def _pattern(made: "Section") -> re.Pattern[str]:
    return pattern("|".join(made.titles) or r"(?!)")


@frozen(kw_only=True, slots=False)
class Section:
    """One section.

    ``code`` names it (domain §1.1); ``titles`` are patterns searched in a heading without its
    number; ``order`` ranks sections whose patterns meet the same heading (low first). ``roots``
    are the parts of the model whose names are known here, ``names`` adds names and the paths they
    stand for. ``subject`` is spoken of where a sentence names nothing; ``basis`` is the usual base
    of a change; ``wholes`` maps words of a denominator to paths. ``functions`` is the path of the
    lines named by 类, 款, 项 here. ``sides`` are (income, expenditure) of the budgets told of here,
    the one meant where none was named first. A name without paths is of nothing known: unless a
    name that is known stands before it in the clause, what follows speaks of no subject.
    ``grand`` is the total that 总计 names here, and the one with carryover that it names in a
    paragraph that tells that of the year or the carryover beside it. ``by_heading`` tells that a
    heading may name the subject of what stands below it.
    """

    code: str
    titles: tuple[str, ...]
    order: int = 50
    roots: tuple[str, ...] = ()
    names: tuple[tuple[str, Paths], ...] = ()
    subject: str | None = None
    basis: Basis | None = None
    wholes: tuple[tuple[str, str], ...] = ()
    functions: str | None = None
    grand: tuple[str, str] | None = None
    by_heading: bool = False
    sides: tuple[tuple[str, str], ...] = ()
    account: bool = True
    title: re.Pattern[str] = field(init=False, default=Factory(_pattern, takes_self=True))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The names known here."""
        return vocabulary(self.roots, self.names)


@cache
def all_sections() -> tuple[Section, ...]:
    """All sections: every ``SECTION`` in the folder ``sections``, most specific title first."""
    found = [module.SECTION for module in modules_in(f"{__package__}.sections")]
    return tuple(sorted(found, key=lambda s: (s.order, s.code)))


def section_of(title: str) -> Section | None:
    """The section that a heading (without its number) opens.

    >>> section_of("收入支出决算总体情况说明").code
    'F01'
    """
    plain = re.sub(r"[\s“”\"‘’]", "", title)
    return next((s for s in all_sections() if s.title.search(plain)), None)


@cache
def section_named(code: str) -> Section:
    """The section with ``code``.

    Raises:
        KeyError: there is none.
    """
    return {s.code: s for s in all_sections()}[code]
