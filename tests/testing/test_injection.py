"""An error that a single claim or identity rules out is found and named."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from budgetdisclosure import Amount, FinalAccounts, read, resolve
from budgetdisclosure.checking import Finding, check
from budgetdisclosure.errors import ConfigError, ModelError
from budgetdisclosure.model import Comparison, Procurement, Totals
from budgetdisclosure.source import Place
from budgetdisclosure.testing import (
    KINDS,
    consistent_reports,
    contradictions,
    detectable,
    inject,
)
from budgetdisclosure.writing import to_text

SLOW = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
REPORT = FinalAccounts(
    year=2023,
    totals=Totals(income=Comparison(Amount("12345.60"), base=Amount("10000.00"))),
    procurement=Procurement(total=Amount("3.00"), goods=Amount("1.00"), services=Amount("2.00")),
)


def written(report: FinalAccounts, style: str) -> str:
    value = report.totals.income.value
    assert value is not None
    return to_text(report, style=style, decimals=value.decimals)


def places(finding: Finding) -> list[Place | None]:
    """Every place that a finding names."""
    named = (*finding.related, *finding.operands)
    return [finding.place, *(one.place for one in named)]


def covers(place: Place | None, start: int) -> bool:
    return (
        place is not None
        and place.start is not None
        and place.end is not None
        and place.start <= start < place.end
    )


@SLOW
@given(consistent_reports(), st.sampled_from(["beijing", "shanghai"]), st.data())
def test_what_a_single_claim_rules_out_is_reported_at_its_place(
    report: FinalAccounts, style: str, data: st.DataObject
) -> None:
    text = written(report, style)
    said = [s for s in read(text.encode()).statements if s.value is not None and not s.echo]
    one = data.draw(st.sampled_from(said))
    kind = data.draw(st.sampled_from(KINDS))
    found = inject(text, one.path, kind, data.draw(st.integers(0, 99)))
    assume(found is not None)
    assert found is not None
    assert found.start is not None
    disclosure = read(found.what.encode())
    assume(detectable(disclosure.statements, found.start))
    findings = check(disclosure)
    assert any(covers(place, found.start) for f in findings for place in places(f)), found


@SLOW
@given(consistent_reports(mixed=True), st.sampled_from(["beijing", "shanghai"]))
def test_the_oracle_finds_nothing_in_a_consistent_report(report: FinalAccounts, style: str) -> None:
    assert contradictions(report) == ()
    assert contradictions(read(written(report, style).encode()).statements) == ()


def test_the_oracle_sees_each_kind_of_contradiction() -> None:
    text = (
        "2023年度部门决算\n一、支出决算情况\n"
        "本年支出合计30.00万元，比上年20.00万元增加11.00万元，增长75.00%。"
        "基本支出10.00万元，占支出合计的20.00%；项目支出10.00万元。\n"
        "二、支出情况\n本年支出合计31.00万元。"
    )
    kinds = {one.kind for one in contradictions(read(text.encode()).statements)}
    assert kinds == {"share", "growth", "repeat"}
    sums = contradictions(
        FinalAccounts(procurement=Procurement(total=Amount("3.0"), goods=Amount("9.0")))
    )
    assert [one.kind for one in sums] == ["sum"]


@pytest.mark.parametrize(
    ("kind", "after"),
    [
        ("digit", "22345.60万元"),
        ("unit", "12345.60亿元"),
        ("sign", "-12345.60万元"),
        ("base", "10000.00万元"),
        ("separator", "123,45.60万元"),
    ],
)
def test_errors_in_a_report(kind: str, after: str) -> None:
    found = inject(REPORT, "totals.income", kind)
    assert found is not None
    assert (found.before, found.after) == ("12345.60万元", after)
    assert str(resolve(found.what, "totals.income")) == after
    assert found.what.procurement == REPORT.procurement


@pytest.mark.parametrize(
    ("path", "kind", "before", "after"),
    [
        ("totals.income", "digit", "12345.60万元", "22345.60万元"),
        ("totals.income", "unit", "12345.60万元", "12345.60亿元"),
        ("totals.income.growth", "sign", "增长", "下降"),
        ("totals.income.growth", "base", "23.46%", "19.00%"),
        ("totals.income", "separator", "12345.60万元", "123,45.60万元"),
    ],
)
def test_errors_in_a_text(path: str, kind: str, before: str, after: str) -> None:
    text = to_text(REPORT)
    found = inject(text, path, kind)
    assert found is not None
    assert (found.before, found.after) == (before, after)
    assert found.what != text
    assert len(found.what) == len(text) + len(after) - len(before)


def test_what_cannot_be_injected() -> None:
    assert inject(REPORT, "procurement.goods", "separator") is None
    assert inject(REPORT, "income.other", "digit") is None
    assert inject(to_text(REPORT), "income.other", "digit") is None
    with pytest.raises(ConfigError):
        inject(REPORT, "procurement.goods", "colour")
    with pytest.raises(ModelError):
        inject(REPORT, "procurement.colour", "digit")
