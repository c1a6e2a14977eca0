"""The report as JSON: version 1 of the format, described by docs/schema/check.schema.json."""

import json
from collections.abc import Iterable
from typing import Any

import attrs

from budgetdisclosure.checking.finding import Finding, Operand, Related
from budgetdisclosure.display import mask_personal
from budgetdisclosure.messages import Message
from budgetdisclosure.messages import render as text_of
from budgetdisclosure.reporting.options import Options
from budgetdisclosure.reporting.outcome import Outcome, Run
from budgetdisclosure.source import Note, Place

VERSION = 1
Json = dict[str, Any]


def render(run: Run, options: Options) -> str:
    """The report; every key is always there, null where it does not apply."""
    language = options.language
    whole = {
        "version": VERSION,
        "documents": [_document(outcome, language) for outcome in run.outcomes],
        "skipped": _notes(run.skipped, language),
    }
    return json.dumps(whole, ensure_ascii=options.ascii, indent=1) + "\n"


def _document(outcome: Outcome, language: str) -> Json:
    return {
        "files": list(outcome.files),
        "kind": outcome.kind,
        "year": outcome.year,
        "unit": outcome.unit,
        "money_unit": outcome.money_unit,
        "error": _error(outcome.error, language),
        "checked": outcome.checked,
        "not_checked": outcome.not_checked,
        "not_checked_reasons": [
            {"reason": text_of(reason, language), "count": count}
            for reason, count in outcome.reasons
        ],
        "coverage": {"printed": outcome.coverage.printed, "read": outcome.coverage.read},
        "findings": [_finding(finding, language) for finding in outcome.findings],
        "unread": _notes(outcome.unread, language),
        "notes": _notes(outcome.notes, language),
    }


def _error(error: Message | None, language: str) -> Json | None:
    if error is None:
        return None
    return {"code": error.key.rpartition(".")[2], "message": text_of(error, language)}


def _finding(finding: Finding, language: str) -> Json:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.value,
        "verdict": None if finding.verdict is None else finding.verdict.value,
        "message": finding.text(language),
        "stated": finding.stated,
        "expected": finding.expected,
        "difference": finding.difference,
        "path": finding.path,
        "place": place_json(finding.place),
        "operands": [_operand(operand) for operand in finding.operands],
        "related": [_related(related) for related in finding.related],
        "suggestion": None if finding.hint is None else text_of(finding.hint, language),
        "fingerprint": finding.fingerprint,
    }


def _operand(operand: Operand) -> Json:
    return {
        "name": operand.name,
        "value": operand.value,
        "unit": operand.unit,
        "interval": None if operand.interval is None else str(operand.interval),
        "place": place_json(operand.place),
    }


def _related(related: Related) -> Json:
    return {
        "path": related.path,
        "role": related.role,
        "stated": related.stated,
        "expected": related.expected,
        "place": place_json(related.place),
    }


def _notes(notes: Iterable[Note], language: str) -> list[Json]:
    return [
        {
            "place": place_json(note.place),
            "kind": note.kind,
            "reason": mask_personal(text_of(note.message, language)),
        }
        for note in notes
    ]


def place_json(place: Place | None) -> Json | None:
    """A place with every key, in the order of the model; personal data in the quote is masked."""
    if place is None:
        return None
    return {**attrs.asdict(place), "quote": mask_personal(place.quote)}
