"""The example reports say what they are there to show, and the scripts run."""

import json
import runpy
import sys
from pathlib import Path

import jsonschema
import pytest

from budgetdisclosure import check, read
from budgetdisclosure.model.json import dumps, loads
from budgetdisclosure.model.personal import masked
from budgetdisclosure.model.schema import json_schema
from budgetdisclosure.writing import to_text

EXAMPLES = Path(__file__).parents[2] / "examples"
SCRIPTS = sorted(path.name for path in EXAMPLES.glob("*.py"))


def test_the_json_example_is_what_is_read_from_the_text() -> None:
    text = (EXAMPLES / "tongzhou.json").read_text(encoding="utf-8")
    report = read(EXAMPLES / "tongzhou.txt").report
    assert dumps(report) == text, "write examples/tongzhou.json anew"
    assert loads(text) == masked(report)
    jsonschema.validate(json.loads(text), json_schema())


def test_every_figure_of_the_example_is_read() -> None:
    coverage = read(EXAMPLES / "tongzhou.txt").coverage
    assert coverage.read == coverage.printed > 170


@pytest.mark.parametrize(
    ("rule", "stated", "expected"),
    [
        ("FM701", "201,69.24", "20169.24"),
        ("FM706", "增加（减少）0万元", None),
        ("NR411", "95.11%", "95.12%"),
        ("NR411", "0.49%", "0.48%"),
        ("NR401", "2.76万元", "9.75万元"),
        ("NR402", "9.14%", None),
        ("NR407", "100.00%", None),
        ("XN315", "20169.24万元", "19856.24万元"),
        ("CL510", "基本医疗保险", "基本养老保险"),
    ],
)
def test_the_defects_of_the_example_are_found(rule: str, stated: str, expected: str | None) -> None:
    found = [(f.rule, f.stated, f.expected) for f in check(read(EXAMPLES / "tongzhou.txt"))]
    assert any((r, s) == (rule, stated) and expected in (None, e) for r, s, e in found), [
        one for one in found if one[0] == rule
    ]


def test_the_consistent_example_raises_nothing() -> None:
    disclosure = read(EXAMPLES / "consistent.txt")
    assert check(disclosure) == ()
    assert check(disclosure.report) == ()
    report = runpy.run_path(str(EXAMPLES / "build_by_hand.py"))["REPORT"]
    assert to_text(report) == (EXAMPLES / "consistent.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_scripts_run(
    script: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", [script])
    runpy.run_path(str(EXAMPLES / script), run_name="__main__")
    assert capsys.readouterr().out
