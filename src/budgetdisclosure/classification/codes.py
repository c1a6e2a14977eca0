"""Codes as value types: one class for each table, compared and ordered by their digits."""

import unicodedata
from functools import total_ordering
from typing import ClassVar, Self

from attrs import field, frozen

from budgetdisclosure.errors import ModelError
from budgetdisclosure.lazy import pattern

from .kinds import Level, Table

_NOISE = pattern(r"[\s\-.‐-―()\[\]【】“”\"'类款项]+")
_DIGITS = pattern(r"[0-9]+")
_LIMIT = 64


def digits_of(text: str) -> str:
    """The bare digits of a code as people write it; ``""`` where the text is no code.

    Blanks, dashes, brackets, full-width digits and the words 类 款 项 are passed over; pairs of
    zeros that forms put for "no 款" or "no 项" are cut.

    >>> digits_of("215 08 05"), digits_of("（215类）"), digits_of("2121100"), digits_of("行政运行")
    ('2150805', '215', '21211', '')
    """
    if text.isascii() and text.isdigit() and not text.endswith("00"):
        return text if len(text) <= _LIMIT else ""
    if len(text) > _LIMIT:
        return ""
    bare = _NOISE.sub("", unicodedata.normalize("NFKC", text))
    if not _DIGITS.fullmatch(bare):
        return ""
    while len(bare) in (5, 7) and bare.endswith("00"):
        bare = bare[:-2]
    return bare


def _bare(text: object) -> str:
    return digits_of(text) if isinstance(text, str) else ""


def _check(code: "Code", _: object, value: str) -> None:
    if len(value) not in code.lengths or not value.startswith(code.first_digit):
        known = ", ".join(str(length) for length in code.lengths)
        raise ModelError("classification.code", code=value, first=code.first_digit, lengths=known)


@total_ordering
@frozen
class Code:
    """A code of one table. Build one with its own class or ``Code.parse``.

    Order is that of the printed tables: a parent comes before its children.

    Raises:
        ModelError: the text is no code of this table.
    """

    digits: str = field(converter=_bare, validator=_check)

    table: ClassVar[Table]
    first_digit: ClassVar[str] = ""
    lengths: ClassVar[tuple[int, ...]] = (3, 5, 7)

    @staticmethod
    def parse(text: str) -> "Code":
        """The code in ``text``; its first digit tells the table.

        Raises:
            ModelError: the text is no code of any table.

        >>> Code.parse("302 11"), Code.parse("２１５０８")
        (EconomicCode('30211'), FunctionalCode('21508'))
        """
        bare = digits_of(text)
        kind = _KINDS.get(bare[:1])
        if kind is None:
            raise ModelError("classification.not_a_code", text=text[:_LIMIT])
        return kind(bare)

    @classmethod
    def join(cls, *parts: str) -> Self:
        """A code from the columns 类, 款, 项 of a form; blank columns are passed over.

        >>> FunctionalCode.join("215", "08", "05"), FunctionalCode.join("215", "8", "")
        (FunctionalCode('2150805'), FunctionalCode('21508'))
        """
        bare = [part.strip() for part in parts if part.strip()]
        return cls("".join(part if not place else part.zfill(2) for place, part in enumerate(bare)))

    @classmethod
    def trusted(cls, digits: str) -> Self:
        """A code from digits that are known to fit; nothing is checked (for bulk loading)."""
        code = cls.__new__(cls)
        object.__setattr__(code, "digits", digits)
        return code

    def __str__(self) -> str:
        return self.digits

    def __lt__(self, other: object) -> bool:
        return self.digits < other.digits if isinstance(other, Code) else NotImplemented

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.digits!r})"

    @property
    def level(self) -> Level:
        """类, 款 or 项 (a 7-digit local economic sub-code counts as 项)."""
        return Level.of_length(len(self.digits))

    @property
    def class_(self) -> Self:
        """The 类 that the code is or lies in."""
        return self.trusted(self.digits[:3])

    @property
    def kuan(self) -> Self | None:
        """The 款 that the code is or lies in; None for a 类."""
        return self.trusted(self.digits[:5]) if len(self.digits) >= 5 else None

    @property
    def xiang(self) -> Self | None:
        """The code itself where it is a 项."""
        return self if len(self.digits) == 7 else None

    @property
    def parent(self) -> Self | None:
        """One level up; None for a 类."""
        return self.trusted(self.digits[:-2]) if len(self.digits) > 3 else None

    def is_under(self, other: "Code") -> bool:
        """Whether ``other`` is this code or one of its ancestors.

        >>> FunctionalCode("2150805").is_under(FunctionalCode("215"))
        True
        """
        return self.digits.startswith(other.digits)


@frozen(repr=False)
class FunctionalCode(Code):
    """支出功能分类: 2xx, 2xxxx, 2xxxxxx.

    >>> code = FunctionalCode("215 08 05")
    >>> code.class_, code.kuan, code.level.value
    (FunctionalCode('215'), FunctionalCode('21508'), '项')
    """

    table: ClassVar[Table] = Table.FUNCTIONAL
    first_digit: ClassVar[str] = "2"


@frozen(repr=False)
class EconomicCode(Code):
    """部门预算支出经济分类: 3xx, 3xxxx; a place may add local 7-digit sub-codes."""

    table: ClassVar[Table] = Table.ECONOMIC_DEPARTMENT
    first_digit: ClassVar[str] = "3"


@frozen(repr=False)
class GovernmentEconomicCode(Code):
    """政府预算支出经济分类: 5xx, 5xxxx."""

    table: ClassVar[Table] = Table.ECONOMIC_GOVERNMENT
    first_digit: ClassVar[str] = "5"


@frozen(repr=False)
class RevenueCode(Code):
    """收入分类: 1xx, 1xxxx, 1xxxxxx."""

    table: ClassVar[Table] = Table.REVENUE
    first_digit: ClassVar[str] = "1"


_KINDS: dict[str, type[Code]] = {
    kind.first_digit: kind
    for kind in (FunctionalCode, EconomicCode, GovernmentEconomicCode, RevenueCode)
}


def kind_of(table: Table) -> type[Code]:
    """The class of the codes of ``table``."""
    return next(kind for kind in _KINDS.values() if kind.table is table)


def table_of(digits: str) -> Table | None:
    """The table that bare digits belong to, by their first."""
    kind = _KINDS.get(digits[:1])
    return kind.table if kind else None
