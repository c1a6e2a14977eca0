"""Putting one error into a report or its text, where a person would make it."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from attrs import evolve, frozen

from budgetdisclosure.errors import ConfigError
from budgetdisclosure.figures import Amount, Figure, Percentage
from budgetdisclosure.metrics import growth
from budgetdisclosure.model import Comparison, FinalAccounts, Kind, Statement, resolve
from budgetdisclosure.reading import read
from budgetdisclosure.wording.context import base_path, value_path

from .replacing import replaced

KINDS = ("digit", "unit", "sign", "base", "separator")
"""One digit wrong; 万元 for 亿元; up for down; a rate over the present value; a misplaced comma."""

_OPPOSITE = {"增加": "减少", "减少": "增加", "增长": "下降", "下降": "增长"}
_UNITS = {"元": "万元", "万元": "亿元", "亿元": "万元"}


@frozen(kw_only=True)
class Injection:
    """What was changed.

    ``what`` is the new text or report, ``start`` the offset of the figure in a text (None in a
    report), ``before`` and ``after`` what stood and stands there.
    """

    what: Any
    path: str
    kind: str
    before: str
    after: str
    start: int | None = None


def inject(what: str | FinalAccounts, path: str, kind: str, choice: int = 0) -> Injection | None:
    r"""``what`` with an error of ``kind`` at ``path``; None where that kind is not possible there.

    ``choice`` (0 and up) picks among the possible changes, and in a text among the prints of
    ``path``, always in the same way.

    Raises:
        ConfigError: an unknown kind.
        ModelError: the model has no such path.

    >>> text = "2023年度决算\n一、支出决算情况\n本年支出合计30.00万元，比上年20.00万元增加10.00万元。"
    >>> found = inject(text, "expenditure.total.change", "sign")
    >>> found.before, found.after
    ('增加', '减少')
    """
    if kind not in KINDS:
        raise ConfigError("errors.config", option="kind", value=kind, expected=", ".join(KINDS))
    if isinstance(what, str):
        return _into_text(what, path, kind, choice)
    return _into_report(what, path, kind, choice)


def _into_text(text: str, path: str, kind: str, choice: int) -> Injection | None:
    said = read(text.encode()).statements
    prints = [s for s in said if s.path == path and s.value is not None]
    if not prints:
        return None
    one = prints[choice % len(prints)]
    start, end = one.place.start, one.place.end
    if start is None or end is None or one.value is None:
        return None
    if kind == "sign":
        return _turned(text, one, start)
    stood = text[start:end]
    stands = _over_present(one, said) if kind == "base" else _CHANGES[kind](stood, choice)
    if stands is None or stands == stood:
        return None
    made = text[:start] + stands + text[end:]
    return Injection(what=made, path=path, kind=kind, before=stood, after=stands, start=start)


def _turned(text: str, one: Statement, start: int) -> Injection | None:
    lead = text[:start]
    word = next((w for w in _OPPOSITE if lead.endswith(w)), None)
    if word is None:
        return None
    made = lead[: -len(word)] + _OPPOSITE[word] + text[start:]
    return Injection(
        what=made, path=one.path, kind="sign", before=word, after=_OPPOSITE[word], start=start
    )


def _over_present(one: Statement, said: tuple[Statement, ...]) -> str | None:
    """The growth rate over the present value instead of the base."""
    if one.kind is not Kind.GROWTH or not isinstance(one.value, Percentage):
        return None
    paths = {base_path(one.subject, one.basis): "base", value_path(one.subject): "value"}
    near = {paths[s.path]: s.value for s in said if s.path in paths and s.kind is Kind.FACT}
    base, value = near.get("base"), near.get("value")
    if base is None or value is None:
        return None
    wrong = growth(base, value)
    return None if wrong is None else f"{abs(wrong.percent(one.value.decimals))}%"


def _digit(stood: str, choice: int) -> str | None:
    places = [m.start() for m in re.finditer(r"\d", stood)]
    at = places[choice % len(places)]
    new = (int(stood[at]) + 1 + choice // len(places) % 9) % 10
    if not new and at == places[0] and len(places) > 1:
        new = 1 if stood[at] != "1" else 2
    return stood[:at] + str(new) + stood[at + 1 :]


def _unit(stood: str, _: int) -> str | None:
    number = re.match(r"[-\d.,，]+", stood)
    unit = stood[number.end() :] if number else ""
    return stood[: -len(unit)] + _UNITS[unit] if unit in _UNITS else None


def _separator(stood: str, _: int) -> str | None:
    whole = re.match(r"-?(\d{3,})(?=\D|$)", stood)
    return None if whole is None else f"{stood[: whole.end() - 2]},{stood[whole.end() - 2 :]}"


_CHANGES: dict[str, Callable[[str, int], str | None]] = {
    "digit": _digit,
    "unit": _unit,
    "separator": _separator,
}


def _into_report(report: FinalAccounts, path: str, kind: str, choice: int) -> Injection | None:
    figure = resolve(report, path)
    if kind == "base":
        return _swapped(report, path)
    if not isinstance(figure, Figure):
        return None
    new = figure.negated() if kind == "sign" else _changed(figure, kind, choice)
    if new is None or (new == figure and new.printed == figure.printed):
        return None
    return Injection(
        what=replaced(report, path, new), path=path, kind=kind, before=str(figure), after=str(new)
    )


def _changed(figure: Figure, kind: str, choice: int) -> Figure | None:
    made: Any = figure
    if kind == "unit":
        unit = _UNITS.get(figure.unit)
        return evolve(made, unit=unit) if unit and isinstance(figure, Amount) else None
    text = _CHANGES[kind](figure.text, choice)
    if text is None:
        return None
    changed: Figure = (
        evolve(made, printed=text)
        if kind == "separator"
        else evolve(made, value=Decimal(text.replace(",", "")), printed=None)
    )
    return changed


def _swapped(report: FinalAccounts, path: str) -> Injection | None:
    """Value and base of a comparison exchanged."""
    value, base = resolve(report, path), resolve(report, f"{path}.base") if path else None
    if not isinstance(value, Figure) or not isinstance(base, Figure) or value == base:
        return None
    swapped = Comparison(base, base=value)  # type: ignore[arg-type]
    return Injection(
        what=replaced(report, path, swapped), path=path, kind="base",
        before=str(value), after=str(base),
    )  # fmt: skip
