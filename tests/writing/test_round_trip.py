"""Writing a report as text and reading it loses no figure."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from budgetdisclosure import read
from budgetdisclosure.checking import check
from budgetdisclosure.figures import Figure
from budgetdisclosure.model import FinalAccounts
from budgetdisclosure.model.json import dumps, loads
from budgetdisclosure.model.stated import stated
from budgetdisclosure.testing import consistent_reports
from budgetdisclosure.writing import to_text

SLOW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
STYLES = st.sampled_from(["beijing", "shanghai"])


def figures(report: FinalAccounts) -> dict[str, Figure]:
    return {path: value for path, value in stated(report) if isinstance(value, Figure)}


@SLOW
@given(consistent_reports(mixed=True), STYLES)
def test_reading_what_was_written_gives_back_every_figure(
    report: FinalAccounts, style: str
) -> None:
    disclosure = read(to_text(report, style=style).encode())
    assert figures(disclosure.report) == figures(report)
    assert disclosure.report.unit == report.unit
    assert disclosure.report.year == report.year
    assert not disclosure.conflicts


@SLOW
@given(consistent_reports(), STYLES)
def test_a_consistent_report_raises_nothing(report: FinalAccounts, style: str) -> None:
    places = report.totals.income.value.decimals if report.totals.income.value else 2
    text = to_text(report, style=style, decimals=places)
    found = [(f.rule, f.path, f.message) for f in check(read(text.encode()))]
    assert found == []


@SLOW
@given(consistent_reports(mixed=True))
def test_json_gives_back_the_same_report(report: FinalAccounts) -> None:
    assert loads(dumps(report)) == report
