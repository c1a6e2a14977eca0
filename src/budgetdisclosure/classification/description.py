"""All that is known of an entry, as plain data."""

from datetime import date

from .cofog_map import cofog
from .entry import Entry, Naming
from .history import Change
from .in_force import state
from .known import Known, code_of
from .local import local_items
from .over_time import predecessors, successors, trace
from .when import key_of


def describe(known: Known, on: date | int | None = None) -> dict[str, object] | None:
    """An entry with its path, history, fund kind and COFOG group, ready for JSON.

    ``on`` settles which names, which parent and which certainty; None where the code is unknown.

    >>> found = describe("2150805", on=2023)
    >>> [step["name"] for step in found["path"]]
    ['资源勘探工业信息等支出', '支持中小企业发展和管理支出', '中小企业发展专项']
    >>> found["fund"], found["cofog"]["group"], found["valid"]
    ('general', '04.1', True)
    """
    day = key_of(on)
    entry = known if isinstance(known, Entry) else state.catalogue.nearest(code_of(known), day)
    if entry is None:
        return None
    above = state.catalogue.ancestors(entry.code, on) or state.catalogue.ancestors(entry.code)
    naming = entry.naming_on(on)
    year = (naming.last_seen or 0) if on is None else day // 10000
    return {
        "code": entry.code.digits,
        "name": naming.name,
        "current_name": entry.name,
        "table": entry.table.value,
        "level": entry.level.value,
        "valid": entry.is_valid_on(on),
        "since": _day(entry.since),
        "until": _day(entry.until),
        "fund": entry.fund.value,
        "path": [_step(one, on) for one in (*above, entry)],
        "children": [_step(one, on) for one in state.catalogue.children(entry.code, on)],
        "names": [_naming(one) for one in entry.namings],
        "history": [_change(one) for one in trace(entry)],
        "successors": [_step(one, on) for one in successors(entry, on) if one is not entry],
        "predecessors": _before(entry, on),
        "local": [
            {"code": item.code.digits, "name": item.name, "place": item.place}
            for item in local_items(entry.code)
        ],
        "cofog": _cofog(entry),
        "certainty": naming.certainty(year).value,
        "data_version": state.catalogue.version,
    }


def _before(entry: Entry, on: date | int | None) -> list[dict[str, object]]:
    found = predecessors(entry, on) if on is not None else ()
    return [_step(one, on) for one in found if one is not entry]


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _step(entry: Entry, on: date | int | None) -> dict[str, object]:
    return {
        "code": entry.code.digits,
        "name": entry.name_on(on),
        "level": entry.level.value,
    }


def _naming(naming: Naming) -> dict[str, object]:
    return {
        "name": naming.name,
        "since": _day(naming.since),
        "until": _day(naming.until),
        "confidence": naming.confidence.value,
        "docs": naming.docs,
        "first_seen": naming.first_seen,
        "last_seen": naming.last_seen,
    }


def _change(change: Change) -> dict[str, object]:
    return {
        "year": change.year,
        "kind": change.kind.value,
        "old": {"code": change.old.digits, "name": change.old_name},
        "new": {"code": change.new.digits, "name": change.new_name},
        "confidence": change.confidence.value,
        "inferred": change.is_inferred,
    }


def _cofog(entry: Entry) -> dict[str, object] | None:
    found = cofog(entry.code)
    if found is None:
        return None
    return {
        "division": found.division,
        "division_en": found.division_en,
        "division_zh": found.division_zh,
        "group": found.group,
        "group_en": found.group_en,
        "group_zh": found.group_zh,
        "mapped_from": found.mapped_from.digits,
    }
