"""A real report held against what people found in it by hand."""

from pathlib import Path

import pytest

import budgetdisclosure as bd
import score_gold
from goldscore import gold, ours
from goldscore.paths import load
from goldscore.report import Scored

GOLD = (
    Path(__file__).resolve().parents[3] / "shared" / "corpus" / "gold" / "seed_tongzhou_2023.json"
)

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not GOLD.is_file(), reason="the real documents are not here"),
]


@pytest.fixture(scope="module")
def scored() -> Scored:
    whole = gold.load(GOLD)
    reading = ours.take(bd, list(whole.files))
    assert not reading.problem
    return score_gold.score(whole, reading, load().of(whole.kind))


def test_every_error_is_met(scored: Scored) -> None:
    met, total = scored.findings.by_severity["error"]
    assert total > 20
    assert met == total, scored.findings.misses


def test_nine_of_ten_warnings_are_met(scored: Scored) -> None:
    met, total = scored.findings.by_severity["warning"]
    assert total > 20
    assert met >= 0.9 * total, scored.findings.misses


def test_no_error_is_false(scored: Scored) -> None:
    assert scored.findings.false_errors == ()
    assert scored.findings.non_findings_hit == ()


def test_few_warnings_meet_nothing(scored: Scored) -> None:
    assert len(scored.findings.lone_warnings) <= 3, scored.findings.lone_warnings


def test_figures_are_read_with_path_value_unit_and_place(scored: Scored) -> None:
    assert scored.figures.total > 250
    assert scored.figures.right >= 0.98 * scored.figures.total, scored.figures.misses


def test_claims_get_the_right_verdict(scored: Scored) -> None:
    assert scored.statements.total > 100
    assert scored.statements.right >= 0.98 * scored.statements.total, scored.statements.misses


def test_printed_figures_are_understood(scored: Scored) -> None:
    assert scored.reading.printed > 300
    assert scored.reading.read >= 0.97 * scored.reading.printed
