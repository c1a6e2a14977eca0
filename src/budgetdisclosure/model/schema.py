"""The JSON Schema (2020-12) of a report, made from the classes of the model."""

from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

import attrs

from budgetdisclosure.figures import Amount, Count, Figure, Qualifier
from budgetdisclosure.figures.units import MONEY

from .fields import LABEL
from .final_accounts import FinalAccounts

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DECIMAL = r"^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$"


def json_schema() -> Schema:
    """The schema of what ``to_data`` gives and ``from_data`` takes.

    Titles are the official Chinese names of the quantities, descriptions the English ones.

    >>> json_schema()["$defs"]["Income"]["properties"]["institutional"]["title"]
    '事业收入'
    """
    definitions: dict[str, Schema] = {}
    root = _record(FinalAccounts, definitions)
    root["properties"] = {"kind": {"const": FinalAccounts().kind}, **root["properties"]}
    return {
        "$schema": DIALECT,
        "title": "部门决算",
        "description": "Departmental final accounts",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def _record(kind: Any, definitions: dict[str, Schema]) -> Schema:
    hints = get_type_hints(kind)
    properties = {}
    for attribute in attrs.fields(kind):
        described = _of(hints[attribute.name], definitions)
        label = attribute.metadata.get(LABEL)
        if label is not None:
            described = {"title": label.zh, "description": label.en, **described}
        properties[attribute.name] = described
    required = [a.name for a in attrs.fields(kind) if a.default is attrs.NOTHING]
    made: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**made, "required": required} if required else made


def _of(hint: Any, definitions: dict[str, Schema]) -> Schema:
    options = [option for option in get_args(hint) if option is not type(None)]
    if type(None) in get_args(hint):
        inner = _of(options[0], definitions)
        return {"anyOf": [inner, {"type": "null"}]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _of(options[0], definitions)}
    if hint in (str, int):
        return {"type": "string" if hint is str else "integer"}
    if issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = {}
        make = _figure if issubclass(hint, Figure) else _record
        definitions[hint.__name__] = make(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _figure(kind: Any, _: dict[str, Schema]) -> Schema:
    number: Schema = {"type": "string", "pattern": _DECIMAL, "maxLength": 40}
    whole: Schema = {"type": "integer"}
    unit: Schema = {"enum": list(MONEY)} if issubclass(kind, Amount) else {"type": "string"}
    return {
        "type": "object",
        "description": (kind.__doc__ or "").partition("\n")[0],
        "properties": {
            "value": whole if issubclass(kind, Count) else {"anyOf": [number, whole]},
            "unit": unit,
            "printed": {"type": "string"},
            "qualifier": {"enum": [member.value for member in Qualifier]},
        },
        "required": ["value"],
        "additionalProperties": False,
    }
