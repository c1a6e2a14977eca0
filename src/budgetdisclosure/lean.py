"""Frozen classes of many fields whose objects are made as fast as those of open ones."""

from typing import Any, TypeVar

import attrs

T = TypeVar("T")


def lean(cls: type[T]) -> type[T]:
    """Let the objects of ``cls``, a frozen class with slots, be filled as if it were open.

    A frozen class fills each field through ``object.__setattr__``, which takes several times as
    long as an assignment; a document has thousands of places and statements. Here an object is of
    an open subclass while it is made, and of ``cls`` itself before anyone sees it. So ``cls`` cannot
    have other subclasses.

    >>> @lean
    ... @attrs.frozen
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(1), type(Point(1)) is Point
    (Point(x=1, y=0), True)
    >>> Point(1).x = 2
    Traceback (most recent call last):
        ...
    attr.exceptions.FrozenInstanceError: can't set attribute
    """
    frozen: Any = cls
    free = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    opened = type(f"Open{cls.__name__}", (cls,), {"__slots__": (), **free})

    fill = object.__setattr__

    def open_up(self: object) -> None:
        fill(self, "__class__", opened)

    def close(self: object) -> None:
        self.__class__ = cls

    def refuse(_: type) -> None:
        raise TypeError(f"{cls.__name__} has no subclasses")

    hooks = {"__attrs_pre_init__": open_up, "__attrs_post_init__": close}
    fields = {
        a.name: attrs.field(
            default=a.default,
            kw_only=a.kw_only,
            alias=a.alias,
            converter=a.converter,
            validator=a.validator,
        )
        for a in attrs.fields(frozen)
    }
    twin: Any = attrs.make_class(
        cls.__name__, fields, class_body=hooks, frozen=False, eq=False, repr=False, slots=False
    )
    made = twin.__init__
    made.__annotations__ = frozen.__init__.__annotations__
    for name, hook in (
        *hooks.items(),
        ("__init__", made),
        ("__init_subclass__", classmethod(refuse)),
    ):
        setattr(cls, name, hook)
    return cls
