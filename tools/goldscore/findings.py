"""Which gold findings were met, which of ours are false, and which met nothing."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from attrs import Factory, frozen

from .assign import most_pairs
from .gold import spot, text
from .meeting import consequence_of, meets, strikes
from .paths import Mapping
from .records import Entry, Found
from .text import squeezed

SEVERITIES = ("error", "warning", "info")


@frozen(kw_only=True)
class FindingScore:
    """Met gold findings as (met, total), and what of ours met none."""

    by_severity: dict[str, tuple[int, int]] = Factory(dict)
    by_kind: dict[tuple[str, str], tuple[int, int]] = Factory(dict)
    false_errors: tuple[str, ...] = ()
    lone_warnings: tuple[str, ...] = ()
    lone_infos: tuple[str, ...] = ()
    non_findings_hit: tuple[str, ...] = ()
    non_findings: int = 0
    misses: tuple[str, ...] = ()


def score(
    golds: Sequence[Entry],
    non_findings: Sequence[Entry],
    found: Sequence[Found],
    mapping: Mapping,
) -> FindingScore:
    """Holds gold findings against ours, one to one; a consequence is met with its cause."""
    partner = _partners(golds, found, mapping)
    met = set(partner) | _by_cause(golds, found, partner)
    weighty = {ours for gold, ours in partner.items() if golds[gold]["severity"] != "info"}
    matched = set(partner.values())
    alone = [one for index, one in enumerate(found) if index not in matched]
    errors = [
        one for index, one in enumerate(found) if one.severity == "error" and index not in weighty
    ]
    return FindingScore(
        by_severity=_tally(golds, met, lambda entry: entry["severity"]),
        by_kind=_tally(golds, met, lambda entry: (entry["kind"], entry["severity"])),
        false_errors=tuple(_line(one) for one in errors),
        lone_warnings=tuple(_line(one) for one in alone if one.severity == "warning"),
        lone_infos=tuple(_line(one) for one in alone if one.severity == "info"),
        non_findings_hit=_struck(non_findings, alone),
        non_findings=len(non_findings),
        misses=tuple(_miss(entry) for index, entry in enumerate(golds) if index not in met),
    )


def _partners(golds: Sequence[Entry], found: Sequence[Found], mapping: Mapping) -> dict[int, int]:
    """Gold errors choose first, then warnings; each prefers the severity and place it has."""
    options = {index: _options(entry, found, mapping) for index, entry in enumerate(golds)}
    order = sorted(options, key=lambda index: SEVERITIES.index(golds[index]["severity"]))
    return most_pairs(order, options.__getitem__)


def _options(entry: Entry, found: Sequence[Found], mapping: Mapping) -> list[int]:
    fitting = [index for index, one in enumerate(found) if meets(entry, one, mapping)]
    return sorted(fitting, key=lambda index: _distance(entry, found[index]))


def _distance(entry: Entry, one: Found) -> tuple[bool, bool, bool]:
    here = spot(entry)
    return (
        entry["severity"] != one.severity,
        not (here.touches(one.spot) and here.crosses(one.spot)),
        here.line != one.spot.line,
    )


def _by_cause(golds: Sequence[Entry], found: Sequence[Found], partner: dict[int, int]) -> set[int]:
    """Gold findings that are named by ``related`` of the finding that met their cause."""
    met = set()
    for index, entry in enumerate(golds):
        cause = entry.get("caused_by")
        if cause is None or index in partner:
            continue
        causes = {
            partner[other]
            for other in partner
            if cause in (golds[other].get("id"), f"L{golds[other]['place'].get('line')}")
        }
        if any(consequence_of(entry, found[ours]) for ours in causes):
            met.add(index)
    return met


def _struck(non_findings: Sequence[Entry], alone: Sequence[Found]) -> tuple[str, ...]:
    return tuple(
        f"{spot(entry)} {entry['kind']} {squeezed(text(entry, 'quote'))} | {_line(one)}"
        for entry in non_findings
        for one in alone
        if one.severity != "info" and strikes(entry, one)
    )


def _tally(
    golds: Sequence[Entry], met: set[int], key: Callable[[Entry], Any]
) -> dict[Any, tuple[int, int]]:
    totals = Counter(key(entry) for entry in golds)
    reached = Counter(key(entry) for index, entry in enumerate(golds) if index in met)
    return {name: (reached[name], totals[name]) for name in sorted(totals)}


def _line(one: Found) -> str:
    return (
        f"{one.spot} {one.rule} {one.severity} {one.path} {one.stated} -> {one.expected}"
        f" | {squeezed(one.spot.quote)} | {one.message}"
    )


def _miss(entry: Entry) -> str:
    return (
        f"{spot(entry)} {entry.get('id', '')} {entry['kind']} {entry['severity']}"
        f" {text(entry, 'stated')} -> {text(entry, 'expected')} | {squeezed(text(entry, 'quote'))}"
    )
