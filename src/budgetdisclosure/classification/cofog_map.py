"""The mapping to the Classification of the Functions of Government (COFOG) of the United Nations.

The mapping is our own judgement; no official concordance exists. It is made for 类 and 款, for a
few 项, and holds for everything below them.
"""

from functools import cache

from attrs import frozen

from .codes import Code, FunctionalCode, digits_of
from .packaged import cells_of


@frozen
class Cofog:
    """A COFOG group such as 04.1 with its division, and the code that the mapping was made for."""

    group: str
    group_en: str
    group_zh: str
    division_en: str
    division_zh: str
    mapped_from: FunctionalCode

    @property
    def division(self) -> str:
        """``"01"`` to ``"10"``."""
        return self.group[:2]


def cofog(code: str | Code) -> Cofog | None:
    """The COFOG group of a functional code, by the nearest code above that is mapped.

    None for a code of another table and for one under no mapped 类.

    >>> found = cofog("2150805")
    >>> found.group, found.division_en, found.mapped_from
    ('04.1', 'Economic affairs', FunctionalCode('21508'))
    """
    digits = digits_of(code) if isinstance(code, str) else code.digits
    for length in (7, 5, 3):
        found = _mapping().get(digits) if len(digits) == length else None
        if found is not None:
            return found
        digits = digits[: length - 2]
    return None


@cache
def _mapping() -> dict[str, Cofog]:
    titles = {code: (english, chinese) for code, english, chinese in cells_of("cofog_groups", 3)}
    return {
        digits: Cofog(group, *titles[group], *titles[group[:2]], FunctionalCode(digits))
        for digits, group in cells_of("cofog", 2)
    }
