"""Fields of the model: their labels, aliases and kind, said once and used everywhere.

Reading, JSON Schema, data-frame columns, tables and narrative all take their words from here.
"""

from collections.abc import Callable, Iterator, Mapping
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
    return field(default=None, kw_only=True, metadata={LABEL: Label(zh, en, aliases)})


def section(factory: type[T], zh: str, en: str, *aliases: str) -> T:
    """A field that holds a section of the report; never None, empty by default."""
    made: T = field(factory=factory, kw_only=True, metadata={LABEL: Label(zh, en, aliases)})
    return made


def listing(zh: str, en: str, *aliases: str) -> Any:
    """A field that holds a tuple of lines, empty by default."""
    return field(
        default=(), converter=tuple, kw_only=True, metadata={LABEL: Label(zh, en, aliases)}
    )


def typed(_: type, fields: list["attrs.Attribute[Any]"]) -> list["attrs.Attribute[Any]"]:
    """Give each field a check of its annotated type (an attrs ``field_transformer``)."""
    return [
        a.evolve(validator=_check_of(_allowed(a.type)))
        if a.validator is None and a.type is not None
        else a
        for a in fields
    ]


@cache
def _check_of(
    allowed: tuple[type, ...],
) -> Callable[[object, "attrs.Attribute[Any]", object], None]:
    """A validator for a field that may hold instances of ``allowed``."""

    def check(_: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if not isinstance(value, allowed):
            names = " | ".join("None" if o is type(None) else o.__name__ for o in allowed)
            raise ModelError(
                "errors.field", field=attribute.name, value=repr(value), expected=names
            )

    return check


def _allowed(hint: Any) -> tuple[type, ...]:
    """The classes that a value of an annotated type may have."""
    options = get_args(hint) if get_origin(hint) is not tuple else ()
    return tuple(get_origin(option) or option for option in options or (hint,))


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[T]) -> type[T]:
    """Make ``cls`` a frozen model class whose fields are given by name and checked by type."""
    return attrs.frozen(cls, kw_only=True, field_transformer=typed)


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
