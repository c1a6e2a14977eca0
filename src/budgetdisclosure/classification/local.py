"""Items that single places added to the classification, as their documents print them."""

from functools import cache

from attrs import frozen

from .codes import Code, digits_of
from .packaged import cells_of


@frozen
class LocalItem:
    """A local item: not part of the national classification, the same code differs by place."""

    code: Code
    name: str
    place: str
    docs: int
    first_seen: int
    last_seen: int


def local_items(code: str | Code) -> tuple[LocalItem, ...]:
    """The local items known for ``code``, by place; empty where there are none.

    >>> [item.name for item in local_items("3010201")]
    ['规范性津补贴', '津贴补贴']
    """
    return _items().get(digits_of(code) if isinstance(code, str) else code.digits, ())


@cache
def _items() -> dict[str, tuple[LocalItem, ...]]:
    result: dict[str, tuple[LocalItem, ...]] = {}
    for digits, name, place, docs, first, last in cells_of("local_codes", 6):
        item = LocalItem(Code.parse(digits), name, place, int(docs), int(first), int(last))
        result[digits] = (*result.get(digits, ()), item)
    return result
