"""Reports as plain JSON data and back, exactly: no number ever becomes a float."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from json import JSONDecodeError
from json import dumps as dump_text
from json import loads as load_text
from types import GenericAlias
from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs

from budgetdisclosure.errors import ModelError
from budgetdisclosure.figures import Figure, Qualifier

from .final_accounts import FinalAccounts
from .personal import masked

if TYPE_CHECKING:
    from cattrs import Converter

Data = dict[str, Any]

KIND = "kind"
_FIGURE_KEYS = frozenset({"value", "unit", "printed", "qualifier"})


def to_data(report: FinalAccounts, *, personal: bool = False) -> Data:
    """``report`` as dictionaries, lists, strings and integers, ready for any JSON writer.

    Decimals are strings, so every printed digit is kept; what is not stated and empty sections
    are left out. Names and telephone numbers of persons are masked unless ``personal``.

    >>> from budgetdisclosure.figures import Amount
    >>> from budgetdisclosure.model import Income
    >>> to_data(FinalAccounts(year=2023, income=Income(other=Amount("3.70"))))
    {'kind': 'final_accounts', 'year': 2023, 'income': {'other': {'value': '3.70', 'unit': '万元'}}}
    """
    shown = report if personal else masked(report)
    return {KIND: report.kind, **_converter().unstructure(shown)}


def from_data(data: object) -> FinalAccounts:
    """The report that ``data`` (as ``to_data`` gives it) describes.

    Raises:
        ModelError: an unknown or missing field or a value that does not fit; names its path.

    >>> from_data({"kind": "final_accounts", "income": {"other": {"value": 3.7}}})
    Traceback (most recent call last):
    budgetdisclosure.errors.ModelError: income.other.value：不接受浮点数 3.7...
    """
    from cattrs import BaseValidationError  # noqa: PLC0415 - slow to load, and seldom needed

    plain = dict(_mapping(data, "$"))
    kind = plain.pop(KIND, FinalAccounts().kind)
    if kind != FinalAccounts().kind:
        raise ModelError("errors.field", field=KIND, value=repr(kind), expected="final_accounts")
    try:
        return _converter().structure(plain, FinalAccounts)
    except BaseValidationError as error:
        raise _told(error, "") from error


def dumps(report: FinalAccounts, *, personal: bool = False) -> str:
    """``report`` as JSON text, indented, Chinese as it is, with a line feed at the end."""
    return dump_text(to_data(report, personal=personal), ensure_ascii=False, indent=2) + "\n"


def loads(text: str) -> FinalAccounts:
    """The report that a JSON text describes.

    Raises:
        ModelError: no JSON, or as ``from_data``.
    """
    try:
        data = load_text(text)
    except (JSONDecodeError, RecursionError) as error:
        raise ModelError("json.syntax", reason=error) from error
    return from_data(data)


@cache
def _converter() -> "Converter":
    from cattrs import Converter  # noqa: PLC0415

    converter = Converter(detailed_validation=True)
    converter.register_unstructure_hook(Decimal, str)
    converter.register_unstructure_hook_factory(
        _is_record, lambda kind: _unstructure_record(kind, converter)
    )
    converter.register_structure_hook_factory(
        _is_record, lambda kind: _structure_record(kind, converter)
    )
    converter.register_structure_hook_factory(
        _is_tuple, lambda kind: _structure_lines(kind, converter)
    )
    converter.register_structure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, Figure), _figure
    )
    converter.register_unstructure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, Figure), _plain_figure
    )
    converter.register_structure_hook(str, _exactly)
    converter.register_structure_hook(int, _exactly)
    return converter


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and attrs.has(kind) and not issubclass(kind, Figure)


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _unstructure_record(kind: Any, converter: "Converter") -> Callable[[Any], Data]:
    from cattrs.gen import make_dict_unstructure_fn  # noqa: PLC0415

    plain = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)
    return lambda value: {k: v for k, v in plain(value).items() if v not in ({}, (), [])}


def _structure_record(kind: Any, converter: "Converter") -> Callable[[Any, Any], Any]:
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415

    build = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True)
    return lambda value, _: build(_mapping(value), kind)


def _structure_lines(kind: Any, converter: "Converter") -> Callable[[Any, Any], Any]:
    inner: Any = GenericAlias(list, get_args(kind)[0])

    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, list | tuple):
            raise ModelError("errors.field", field="", value=repr(value), expected="list")
        return tuple(converter.structure(value, inner))

    return structure


def _mapping(value: object, field: str = "") -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ModelError("errors.field", field=field, value=repr(value), expected="object")
    return value


def _exactly(value: Any, kind: type) -> Any:
    if issubclass(kind, Enum):
        return _member(value, kind)
    if type(value) is not kind:
        raise ModelError("errors.field", field="", value=repr(value), expected=kind.__name__)
    return value


def _member(value: Any, kind: Any) -> Any:
    known = [member.value for member in kind]
    if value not in known:
        raise ModelError("errors.field", field="", value=repr(value), expected=", ".join(known))
    return kind(value)


def _plain_figure(figure: Figure) -> Data:
    value = figure.value if isinstance(figure.value, int) else str(figure.value)
    data: Data = {"value": value, "unit": figure.unit}
    if figure.printed is not None:
        data["printed"] = figure.printed
    if figure.qualifier is not None:
        data["qualifier"] = figure.qualifier.value
    return data


def _figure(value: Any, kind: Any) -> Any:
    given = dict(_mapping(value))
    strange = sorted(set(given) - _FIGURE_KEYS)
    if strange:
        raise ModelError("json.unknown", field="", name=strange[0])
    if "value" not in given:
        raise ModelError("json.missing", field="", name="value")
    for name in ("unit", "printed"):
        if name in given and type(given[name]) is not str:
            raise ModelError("errors.field", field=name, value=repr(given[name]), expected="str")
    if "qualifier" in given:
        given["qualifier"] = _member(given["qualifier"], Qualifier)
    return kind(**given)


def _told(error: BaseException, path: str) -> ModelError:
    """The first error within ``error``, with the path of its field."""
    from cattrs import BaseValidationError, ForbiddenExtraKeysError  # noqa: PLC0415

    if isinstance(error, BaseValidationError):
        first = error.exceptions[0]
        return _told(first, path + _step(first))
    if isinstance(error, ModelError):
        given = error.message.arguments
        inner = str(given.get("field", "")).rpartition(".")[2]
        field = ".".join(p for p in (path.lstrip("."), inner) if p)
        if inner and path.endswith(f".{inner}"):
            field = path.lstrip(".")
        return ModelError(error.message.key, **{**given, "field": field or "$"})
    if isinstance(error, ForbiddenExtraKeysError):
        name = min(error.extra_fields)
        return ModelError("json.unknown", field=path.lstrip(".") or "$", name=name)
    if isinstance(error, KeyError):
        field = path.removesuffix(f".{error.args[0]}").lstrip(".")
        return ModelError("json.missing", field=field or "$", name=error.args[0])
    return ModelError("errors.field", field=path.lstrip("."), value=error, expected="")


def _step(error: BaseException) -> str:
    """The last step of the path, as cattrs notes it on an error."""
    for note in getattr(error, "__notes__", ()):
        if hasattr(note, "name"):
            return f".{note.name}"
        if hasattr(note, "index"):
            return f".{note.index + 1}"
    return ""
