"""Every rule: its passing and failing example, its texts in both languages."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.checking import Rule, all_rules
from budgetdisclosure.messages import LANGUAGES, has_text

ALL = all_rules()
COMES_WITH = {"XN319": {"XN315"}, "AR110": {"AR109"}, "XT201": {"AR109"}}
"""Rules whose failing example must hold another error: they report what follows from it."""


def reported(rule: Rule, text: str) -> tuple[bd.Finding, ...]:
    prior = bd.read(rule.prior.encode()) if rule.prior else None
    return bd.check(bd.read(text.encode()), prior=prior)


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_failing_example_is_reported(rule: Rule) -> None:
    found = reported(rule, rule.fails)
    assert rule.code in {finding.rule for finding in found}


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_passing_example_raises_nothing_of_weight(rule: Rule) -> None:
    found = reported(rule, rule.passes)
    assert rule.code not in {finding.rule for finding in found}
    assert [f.message for f in found if f.severity is bd.Severity.ERROR] == []


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_failing_example_raises_no_other_error(rule: Rule) -> None:
    found = reported(rule, rule.fails)
    others = {f.rule for f in found if f.severity is bd.Severity.ERROR} - {rule.code}
    assert others == COMES_WITH.get(rule.code, set())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_texts_stand_in_both_catalogues(rule: Rule, language: str) -> None:
    for name in ("slug", "name", "message", "explain"):
        assert has_text(f"{rule.code}.{name}", language)


def test_codes_are_unique_and_of_a_known_family() -> None:
    codes = [rule.code for rule in ALL]
    assert len(set(codes)) == len(codes)
    assert {rule.family for rule in ALL} <= {"AR", "XT", "XN", "NR", "CL", "CP", "FM", "PL"}
