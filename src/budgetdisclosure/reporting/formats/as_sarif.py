"""Findings as SARIF 2.1.0, for code scanning and editors."""

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.display import mask_personal
from budgetdisclosure.messages import Message, has_text
from budgetdisclosure.messages import render as text_of
from budgetdisclosure.reporting.options import Options
from budgetdisclosure.reporting.outcome import Outcome, Run
from budgetdisclosure.reporting.where import where
from budgetdisclosure.source import Place

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
Json = dict[str, Any]


def render(run: Run, options: Options) -> str:
    """One run; columns count code points, fingerprints tell a finding over versions of a file."""
    found = [(f, outcome) for outcome in run.outcomes for f in outcome.findings]
    codes = sorted({finding.rule for finding, _ in found})
    errors = [outcome for outcome in run.outcomes if outcome.error is not None]
    whole = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "budgetdisclosure",
                        "rules": [_rule(code, options.language) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": not errors,
                        "toolExecutionNotifications": [
                            _notification(outcome, options.language) for outcome in errors
                        ],
                    }
                ],
                "results": [
                    _result(finding, outcome.files, codes, options.language)
                    for finding, outcome in found
                ],
            }
        ],
    }
    return json.dumps(whole, ensure_ascii=options.ascii, indent=1) + "\n"


def _rule(code: str, language: str) -> Json:
    rule: Json = {"id": code, "name": text_of(Message.of(f"{code}.slug"), "en")}
    for key, name in (("name", "shortDescription"), ("explain", "fullDescription")):
        if has_text(f"{code}.{key}", language):
            rule[name] = {"text": text_of(Message.of(f"{code}.{key}"), language)}
    return rule


def _notification(outcome: Outcome, language: str) -> Json:
    assert outcome.error is not None
    return {
        "level": "error",
        "message": {"text": text_of(outcome.error, language)},
        "descriptor": {"id": outcome.error.key.rpartition(".")[2]},
        "locations": [{"physicalLocation": _artifact(file)} for file in outcome.files],
    }


def _result(finding: Finding, files: Iterable[str], codes: list[str], language: str) -> Json:
    file = next(iter(files), None)
    result: Json = {
        "ruleId": finding.rule,
        "ruleIndex": codes.index(finding.rule),
        "level": _LEVEL[finding.severity],
        "message": {"text": finding.text(language)},
        "locations": _locations(finding.place, file),
        "partialFingerprints": {"budgetdisclosure/v1": finding.fingerprint},
        "properties": {
            "path": finding.path,
            "stated": finding.stated,
            "expected": finding.expected,
            "verdict": None if finding.verdict is None else finding.verdict.value,
        },
    }
    related = [
        {"id": number, **location, "message": {"text": f"{one.role}: {one.path}"}}
        for number, one in enumerate(finding.related, 1)
        for location in _locations(one.place, file)
    ]
    return {**result, "relatedLocations": related} if related else result


def _locations(place: Place | None, file: str | None) -> list[Json]:
    name = (place.file if place else None) or file
    if name is None:
        return []
    physical = _artifact(name)
    region = _region(place)
    if region:
        physical["region"] = region
    location: Json = {"physicalLocation": physical}
    if place is not None and place.line is None:
        location["logicalLocations"] = [{"fullyQualifiedName": where(place, name)}]
    return [location]


def _artifact(file: str) -> Json:
    path = file.replace("\\", "/")
    if len(path) > 1 and path[1] == ":":
        path = f"/{path}"
    prefix = "file://" if path.startswith("/") else ""
    safe = "/:" if prefix else "/"
    return {"artifactLocation": {"uri": prefix + quote(path, safe, errors="surrogateescape")}}


def _region(place: Place | None) -> Json:
    if place is None or place.line is None or place.page is not None:
        return {}
    region: Json = {"startLine": place.line}
    if place.column is not None:
        region["startColumn"] = place.column
    if place.end_column is not None:
        region["endColumn"] = place.end_column
    if place.start is not None and place.end is not None:
        region |= {"charOffset": place.start, "charLength": place.end - place.start}
    if place.quote:
        region["snippet"] = {"text": mask_personal(place.quote)}
    return region
