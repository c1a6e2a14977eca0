"""The catalogue of rules in the documentation is current and complete."""

import pytest

import write_rules
from budgetdisclosure.checking import all_rules


@pytest.mark.parametrize("language", sorted(write_rules.TARGETS))
def test_the_published_catalogue_is_current(language: str) -> None:
    published = write_rules.TARGETS[language].read_text(encoding="utf-8")
    assert published == write_rules.text(language), "run tools/write_rules.py"


@pytest.mark.parametrize("language", sorted(write_rules.TARGETS))
def test_every_rule_has_its_section(language: str) -> None:
    page = write_rules.text(language)
    sections = [line.split()[1] for line in page.splitlines() if line.startswith("### ")]
    assert sections == [rule.code for rule in all_rules()]


def test_every_failing_example_shows_what_is_reported() -> None:
    page = write_rules.text("en")
    for section in page.split("\n### ")[1:]:
        assert "\n> " in section, section.splitlines()[0]
