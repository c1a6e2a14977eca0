"""Work done when first asked for, and kept."""

from collections.abc import Callable
from typing import Generic, Self, TypeVar, overload

Holder = TypeVar("Holder")
Made = TypeVar("Made")


class once(Generic[Holder, Made]):  # noqa: N801
    """A property that is worked out the first time, as by ``functools.cached_property``.

    That one takes a lock first in Python 3.11, which costs more than most of what prints keep.

    >>> class Order:
    ...     @once
    ...     def total(self) -> int:
    ...         print("adding up")
    ...         return 3
    >>> order = Order()
    >>> order.total, order.total
    adding up
    (3, 3)
    """

    def __init__(self, make: Callable[[Holder], Made]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, holder: None, kind: type[Holder]) -> Self: ...
    @overload
    def __get__(self, holder: Holder, kind: type[Holder]) -> Made: ...
    def __get__(self, holder: Holder | None, kind: type[Holder]) -> Self | Made:
        """The value, which then stands in the holder itself."""
        if holder is None:
            return self
        made = holder.__dict__[self._name] = self._make(holder)
        return made
