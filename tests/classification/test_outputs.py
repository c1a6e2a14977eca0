import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from budgetdisclosure import classification as c
from budgetdisclosure.classification import frames
from budgetdisclosure.errors import MissingExtra

ROOT = Path(__file__).parents[2]


def test_a_description_is_plain_data() -> None:
    for code in ("2150805", "20805", "30311", "50601", "1030148", "2010308", "215"):
        found = c.describe(code, on=2023)
        assert json.loads(json.dumps(found, ensure_ascii=False)) == found
    assert c.describe("9999999") is None


def test_a_description_tells_names_history_and_place() -> None:
    found = c.describe("20805", on=2018)
    assert found is not None
    assert (found["name"], found["current_name"]) == ("行政事业单位离退休", "行政事业单位养老支出")
    assert found["certainty"] == "certain"
    assert [step["code"] for step in found["path"]] == ["208", "20805"]  # type: ignore[attr-defined]
    moved = c.describe("20115", on=2023)
    assert moved is not None
    assert moved["valid"] is False
    assert moved["successors"] == [{"code": "20138", "name": "市场监督管理事务", "level": "款"}]


def test_income_sources_have_parents_and_are_found_by_name() -> None:
    keys = {source.key for source in c.income_sources()}
    assert all(source.parent is None or source.parent in keys for source in c.income_sources())
    assert {s.key for s in c.income_sources() if s.is_balance} == {
        "use_nonfiscal_surplus",
        "opening_balance",
        "opening_balance_budget",
    }
    for source in c.income_sources():
        assert c.find_income_source(source.name) is source
    assert c.find_income_source("彩票") is None


@pytest.mark.parametrize("backend", ["polars", "pandas", "pyarrow"])
def test_a_frame_has_all_rows(backend: str) -> None:
    if not find_spec("narwhals") or not find_spec(backend):
        with pytest.raises(MissingExtra):
            c.to_frame(backend=backend)
        return
    frame = c.to_frame(c.Table.FUNCTIONAL, backend=backend)
    assert len(frame) == 2035
    assert len(c.to_frame(c.Table.FUNCTIONAL, on=2018, backend=backend)) < 2035


def test_without_a_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "find_spec", lambda name: None)
    with pytest.raises(MissingExtra, match=r"budgetdisclosure\[frames\]"):
        c.to_frame()
    monkeypatch.setattr(frames, "find_spec", lambda name: name == "narwhals" or None)
    with pytest.raises(MissingExtra, match="polars"):
        c.to_frame()
    monkeypatch.undo()
    with pytest.raises(MissingExtra):
        c.to_frame(backend="excel")


def test_columns_are_of_the_date() -> None:
    names = frames.columns(c.Table.FUNCTIONAL, on=2018)["name"]
    assert "医疗卫生与计划生育支出" in names
    assert "卫生健康支出" not in names


def test_importing_reads_nothing() -> None:
    program = (
        "import budgetdisclosure.classification as c\n"
        "from budgetdisclosure.classification import load, packaged\n"
        "assert load.load.cache_info().currsize == 0\n"
        "assert packaged.packaged_version.cache_info().currsize == 0\n"
        "c.lookup('215')\n"
        "assert load.load.cache_info().currsize == 1  # one table\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


def test_the_packaged_data_are_sound() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools/check_classification.py")],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
