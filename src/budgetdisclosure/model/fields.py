"""Fields of the model: their labels, aliases and kind, said once and used everywhere.

Reading, JSON Schema, data-frame columns, tables and narrative all take their words from here.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, TypeVar, dataclass_transform, get_args, get_origin, get_type_hints

import attrs
from attrs import field

from budgetdisclosure.errors import ModelError

T = TypeVar("T")

LABEL = "label"


@attrs.frozen
class Label:
    """The words for a quantity: the official Chinese name, English, other names in use."""

    zh: str
    en: str
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All Chinese names, the official one first."""
        return (self.zh, *self.aliases)


def quantity(zh: str, en: str, *aliases: str) -> Any:
    """A field that may be absent (None: not stated) with its labels."""
    return _labelled(zh, en, aliases, default=None)


def section(factory: type[T], zh: str, en: str, *aliases: str) -> T:
    """A field that holds a section of the report; never None, empty by default."""
    made: T = _labelled(zh, en, aliases, factory=factory)
    return made


def _as_tuple(lines: Iterable[object]) -> tuple[object, ...]:
    return tuple(lines)


# One for all fields: attrs looks into a converter that it is given bare, which takes long.
_LINES = attrs.Converter(_as_tuple)


def listing(zh: str, en: str, *aliases: str) -> Any:
    """A field that holds a tuple of lines, empty by default."""
    return _labelled(zh, en, aliases, default=(), converter=_LINES)


def _labelled(zh: str, en: str, aliases: tuple[str, ...], **how: Any) -> Any:
    return field(kw_only=True, metadata={LABEL: Label(zh, en, aliases)}, **how)


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[T]) -> type[T]:
    """Make ``cls`` a frozen model class whose fields are given by name and checked by type."""
    return attrs.frozen(checked(cls), kw_only=True)


def checked(cls: type[T]) -> type[T]:
    """Let ``cls``, which attrs is about to make, check its fields by type and show what is stated.

    Both go through the fields when they are asked to: code of its own for each class would take a
    good part of the time in which the library is imported.

    >>> @record
    ... class Posts:
    ...     funded: int | None = quantity("财政补助", "funded")
    ...     other: int | None = quantity("其他", "other")
    >>> Posts(funded=3)
    Posts(funded=3)
    """
    made: Any = cls
    made.__attrs_post_init__ = _check
    made.__repr__ = _shown
    return cls


def _check(self: Any) -> None:
    kind: Any = type(self)
    for name, allowed in _allowed(kind):
        value = getattr(self, name)
        if not isinstance(value, allowed):
            names = " | ".join("None" if o is type(None) else o.__name__ for o in allowed)
            raise ModelError("errors.field", field=name, value=repr(value), expected=names)


@cache
def _allowed(kind: type) -> tuple[tuple[str, tuple[type, ...]], ...]:
    """The fields of a model class, and the classes that the value of each may have."""
    return tuple((a.name, _classes(a.type)) for a in attrs.fields(kind))


def _classes(hint: Any) -> tuple[type, ...]:
    options = get_args(hint) if get_origin(hint) is not tuple else ()
    return tuple(get_origin(option) or option for option in options or (hint,))


def _shown(self: Any) -> str:
    """The fields of a model object that say something."""
    values = ((a, getattr(self, a.name)) for a in attrs.fields(type(self)))
    stated = (f"{a.alias}={value!r}" for a, value in values if value != _default(a))
    return f"{type(self).__qualname__}({', '.join(stated)})"


def _default(attribute: "attrs.Attribute[Any]") -> object:
    factory = getattr(attribute.default, "factory", None)
    return attribute.default if factory is None else factory()


def labels(kind: type) -> Iterator[tuple[str, Label]]:
    """The fields of a model class with their labels.

    >>> from budgetdisclosure.model import Income
    >>> dict(labels(Income))["institutional"].zh
    '事业收入'
    """
    for attribute in attrs.fields(kind):
        label = attribute.metadata.get(LABEL)
        if label is not None:
            yield attribute.name, label


@cache
def field_types(kind: type) -> Mapping[str, type]:
    """The type of each field, without the None."""
    hints = get_type_hints(kind)
    return {name: _bare(hints[name]) for name in (a.name for a in attrs.fields(kind))}


def _bare(hint: Any) -> Any:
    options = [option for option in get_args(hint) if option is not type(None)]
    if options and type(None) in get_args(hint):
        return options[0]
    return hint
