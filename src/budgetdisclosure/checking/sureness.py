"""How grave a disagreement with the classification is: as sure as its row is."""

from collections.abc import Iterable

from attrs import evolve

from budgetdisclosure.classification import Certainty, Confidence, Entry, Match

from .finding import Finding, Severity

_SEVERITY = {
    Certainty.CERTAIN: Severity.ERROR,
    Certainty.PROBABLE: Severity.WARNING,
    Certainty.HINT: Severity.INFO,
}
_SURE = (Confidence.OFFICIAL, Confidence.ATTESTED, Confidence.HIGH)


def severity_of(certainty: Certainty) -> Severity:
    """Error where two documents attest the row, warning where one does, info otherwise."""
    return _SEVERITY[certainty]


def at_most(severity: Severity, limit: Severity) -> Severity:
    """``severity``, but no graver than ``limit``."""
    return max(severity, limit, key=lambda one: one.rank)


def severity_of_entries(entries: Iterable[Entry], year: int) -> Severity:
    """What it is worth that one entry is meant; nothing where several may be."""
    found = tuple(entries)
    if len(found) != 1:
        return Severity.INFO
    return severity_of(found[0].certainty(year))


def severity_of_rename(entry: Entry, old_name: str, year: int) -> Severity:
    """What an old name is worth: no error where the rename was never seen in print."""
    severity = severity_of(entry.certainty(year))
    old = next((naming for naming in entry.namings if naming.name == old_name), None)
    if old is None or old.confidence not in _SURE:
        return at_most(severity, Severity.WARNING)
    return severity


def severity_of_match(match: Match, year: int) -> Severity:
    """What a slip or variant of a name is worth."""
    return severity_of(match.entry.certainty(year))


def once(findings: Iterable[Finding]) -> list[Finding]:
    """One finding for the same thing said several times; the later places are related ones."""
    first: dict[tuple[object, ...], Finding] = {}
    for one in findings:
        key = (one.rule, one.severity, one.stated, one.expected, one.detail)
        known = first.get(key)
        if known is None:
            first[key] = one
        else:
            first[key] = evolve(known, related=(*known.related, one.as_related("other_print")))
    return list(first.values())
