"""Findings as JUnit XML: a suite for a document, a case for a finding."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.display import mask_personal, printable
from budgetdisclosure.messages import render as text_of
from budgetdisclosure.reporting.evidence import evidence
from budgetdisclosure.reporting.options import Options
from budgetdisclosure.reporting.outcome import Outcome, Run
from budgetdisclosure.reporting.where import where

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def render(run: Run, options: Options) -> str:
    """The findings; errors and warnings fail, infos are passing cases with their text."""
    from xml.etree import ElementTree as Xml  # noqa: PLC0415 - writes only, and only here

    root = Xml.Element("testsuites", name="budgetdisclosure")
    for outcome in run.outcomes:
        root.append(_suite(outcome, options.language))
    _count(root, list(root.iter("testcase")))
    Xml.indent(root, " ")
    if options.ascii:
        ascii_only: bytes = Xml.tostring(root, encoding="us-ascii")
        return ascii_only.decode("ascii") + "\n"
    head = '<?xml version="1.0" encoding="utf-8"?>\n'
    text: str = Xml.tostring(root, encoding="unicode")
    return f"{head}{text}\n"


def _suite(outcome: Outcome, language: str) -> "Element":
    from xml.etree import ElementTree as Xml  # noqa: PLC0415

    file = outcome.files[0] if outcome.files else "-"
    suite = Xml.Element("testsuite", name=printable("、".join(outcome.files) or "-"))
    if outcome.error is not None:
        case = Xml.SubElement(suite, "testcase", classname="read", name=printable(file))
        said = printable(text_of(outcome.error, language))
        code = outcome.error.key.rpartition(".")[2]
        Xml.SubElement(case, "error", message=said, type=code)
    elif not outcome.reported:
        Xml.SubElement(suite, "testcase", classname="check", name=printable(file))
    for finding in outcome.findings:
        suite.append(_case(finding, file, language))
    _count(suite, list(suite))
    return suite


def _case(finding: Finding, file: str, language: str) -> "Element":
    from xml.etree import ElementTree as Xml  # noqa: PLC0415

    spot = where(finding.place, file)
    said = printable(finding.text(language))
    case = Xml.Element("testcase", classname=finding.rule, name=f"{spot} {finding.name}")
    quote = [finding.place.quote] if finding.place and finding.place.quote else []
    detail = "\n".join(
        printable(mask_personal(line)) for line in (*quote, *evidence(finding, file, language))
    )
    if finding.severity is Severity.INFO:
        Xml.SubElement(case, "system-out").text = f"{said}\n{detail}"
    else:
        failure = Xml.SubElement(case, "failure", message=said, type=finding.severity.value)
        failure.text = f"{spot}\n{detail}"
    return case


def _count(holder: "Element", cases: Iterable["Element"]) -> None:
    cases = list(cases)
    holder.set("tests", str(len(cases)))
    for name, kind in (("failures", "failure"), ("errors", "error")):
        holder.set(name, str(sum(case.find(kind) is not None for case in cases)))
