import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from budgetdisclosure.cli import main

SCHEMA = Path(__file__).parents[2] / "docs/schema/check.schema.json"
Json = Callable[..., Any]


@pytest.fixture
def as_json(capsys: pytest.CaptureFixture[str]) -> Json:
    """Status and documents of a check, held against the schema."""

    def run(*arguments: object) -> tuple[int, list[dict[str, Any]]]:
        status = main(["check", "--format", "json", *map(str, arguments)])
        report = json.loads(capsys.readouterr().out)
        jsonschema.validate(report, json.loads(SCHEMA.read_text("utf-8")))
        return status, report["documents"]

    return run


def rules_of(documents: list[dict[str, Any]]) -> list[list[str]]:
    return [[finding["rule"] for finding in document["findings"]] for document in documents]


def test_status_0_without_findings(good: Path, as_json: Json) -> None:
    status, (document,) = as_json(good)
    assert status == 0
    assert document["findings"] == []
    assert document["checked"] > 0
    assert document["kind"] == "final_accounts"


def test_status_1_with_findings_in_order_of_the_call(good: Path, bad: Path, as_json: Json) -> None:
    status, documents = as_json(bad, good)
    assert status == 1
    assert [document["files"] for document in documents] == [[str(bad)], [str(good)]]
    assert rules_of(documents) == [["NR411"], []]
    place = documents[0]["findings"][0]["place"]
    assert place["line"] == 3
    assert place["quote"] == "占支出合计的33.43%"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty"), (b" \n", "empty"), (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 40, "not_text"),
     ("2024年决算".encode() + b"\xff\xff\x80\x81", "encoding")],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_reported_and_the_others_checked(
    content: bytes, code: str, tmp_path: Path, bad: Path, as_json: Json
) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(content)
    status, (first, second) = as_json(broken, bad)
    assert status == 2, "2 wins over 1"
    assert first["error"]["code"] == code
    assert first["error"]["message"]
    assert first["findings"] == []
    assert rules_of([second]) == [["NR411"]]


def test_a_missing_file_is_reported_and_the_others_checked(
    tmp_path: Path, good: Path, as_json: Json
) -> None:
    status, (first, second) = as_json(tmp_path / "none.txt", good)
    assert status == 2
    assert first["error"]["code"] == "missing_file"
    assert second["error"] is None


def test_a_folder_is_searched_in_order_and_lock_files_are_named(
    tmp_path: Path, good: Path, bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deeper = tmp_path / "年度"
    deeper.mkdir()
    (deeper / "a.TXT").write_bytes(good.read_bytes())
    (tmp_path / "~$a.txt").write_bytes(b"lock")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").write_bytes(b"x")
    assert main(["check", "--format", "json", str(tmp_path)]) == 1
    report = json.loads(capsys.readouterr().out)
    files = [document["files"][0] for document in report["documents"]]
    assert files == [str(bad), str(good), str(deeper / "a.TXT")]
    skipped = {Path(s["place"]["file"]).name: s["reason"] for s in report["skipped"]}
    assert set(skipped) == {"~$a.txt", "photo.png", ".git"}
    assert "锁文件" in skipped["~$a.txt"]


def test_an_empty_folder_is_an_error(tmp_path: Path, as_json: Json) -> None:
    status, (document,) = as_json(tmp_path)
    assert status == 2
    assert document["error"]["code"] == "no_files"


@pytest.mark.parametrize(
    ("options", "status", "rules"),
    [
        (["--select", "NR"], 1, ["NR411"]),
        (["--select", "nr411,AR"], 1, ["NR411"]),
        (["--select", "AR"], 0, []),
        (["--ignore", "NR4"], 0, []),
        (["--select", "NR", "--ignore", "NR411"], 0, []),
        (["--fail-on", "never"], 0, ["NR411"]),
        (["--fail-on", "info"], 1, ["NR411"]),
    ],
)
def test_selection_and_fail_on(
    options: list[str], status: int, rules: list[str], bad: Path, as_json: Json
) -> None:
    found, documents = as_json(bad, *options)
    assert (found, rules_of(documents)) == (status, [rules])


def test_infos_fail_only_if_asked(tmp_path: Path, as_json: Json) -> None:
    path = tmp_path / "a.txt"
    path.write_text("2024年度部门决算说明\n培训活动25万，宣传30万元，会议12万元。\n", "utf-8")
    status, (document,) = as_json(path, "--select", "FM705")
    assert [f["severity"] for f in document["findings"]] == ["info"]
    assert status == 0
    assert as_json(path, "--select", "FM705", "--fail-on", "warning")[0] == 0
    assert as_json(path, "--select", "FM705", "--fail-on", "info")[0] == 1


@pytest.mark.parametrize(
    "arguments",
    [[], ["--select", "ZZ"], ["--fail-on", "sometimes"], ["--format", "pdf"], ["--jobs", "0"],
     ["--jobs", "x"], ["--lang", "fr"], ["--output", "/nonexistent/folder/report"]],
)  # fmt: skip
def test_wrong_calls(arguments: list[str], good: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *([str(good)] if arguments else []), *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err


def test_several_processes_give_the_same_output(
    good: Path, bad: Path, tmp_path: Path, as_json: Json
) -> None:
    files = (bad, tmp_path / "none.txt", good, tmp_path)
    assert as_json(*files, "--jobs", 2) == as_json(*files)


def test_together_is_one_disclosure(good: Path, bad: Path, as_json: Json) -> None:
    _, documents = as_json("--together", good, bad)
    assert [document["files"] for document in documents] == [[str(good), str(bad)]]


def test_output_goes_to_a_file_in_utf_8(
    bad: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.json"
    assert main(["check", str(bad), "--format", "json", "--output", str(report)]) == 1
    assert capsys.readouterr().out == ""
    assert json.loads(report.read_text("utf-8"))["documents"][0]["findings"]


def test_the_report_never_replaces_its_source(
    bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = bad.read_bytes()
    assert main(["check", str(bad), "--output", str(bad)]) == 2
    assert bad.read_bytes() == before
    assert str(bad) in capsys.readouterr().err


def test_text_in_both_languages(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(bad)]) == 1
    chinese = capsys.readouterr().out
    assert f"{bad}:3:" in chinese
    assert "应为 33.33%" in chinese
    assert main(["check", str(bad), "--lang", "en"]) == 1
    english = capsys.readouterr().out
    assert "expected 33.33%" in english
    assert "1 documents" in english


def test_quiet_says_nothing_when_all_is_well(
    good: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(good), "--quiet"]) == 0
    assert capsys.readouterr().out == ""


def test_a_defect_of_ours_stays_with_its_file(
    good: Path, bad: Path, as_json: Json, monkeypatch: pytest.MonkeyPatch
) -> None:
    from budgetdisclosure.cli import work

    real = work.examine

    def failing(disclosure: Any, **options: Any) -> Any:
        if disclosure.files == (str(good),):
            raise RuntimeError("boom")
        return real(disclosure, **options)

    monkeypatch.setattr(work, "examine", failing)
    status, (first, second) = as_json(good, bad)
    assert status == 2
    assert first["error"]["code"] == "internal"
    assert "RuntimeError: boom" in first["error"]["message"]
    assert rules_of([second]) == [["NR411"]]


def test_a_defect_of_ours_in_reporting_is_not_taken_for_findings(
    good: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from budgetdisclosure.cli.commands import check

    def failing(*_: Any) -> str:
        raise RuntimeError("boom")

    monkeypatch.setattr(check, "renderer", lambda _: failing)
    assert main(["check", str(good)]) == 2
    assert "RuntimeError: boom" in capsys.readouterr().err


def years(tmp_path: Path) -> tuple[Path, Path]:
    """This year, which opens with 5, and the year before, which closed with 4."""
    now, before = tmp_path / "今年.txt", tmp_path / "上年.txt"
    now.write_text(
        "某某市档案馆\n2024年度部门决算说明\n一、收入支出决算总体情况说明\n"
        "2024年度收入总计30.00万元，其中：年初结转和结余5.00万元；本年收入合计25.00万元。\n",
        "utf-8",
    )
    before.write_text(
        "某某市档案馆\n2023年度部门决算说明\n一、收入支出决算总体情况说明\n"
        "2023年度支出总计24.00万元，其中：本年支出合计20.00万元；年末结转和结余4.00万元。\n",
        "utf-8",
    )
    return now, before


def test_the_year_before_is_compared(tmp_path: Path, as_json: Json) -> None:
    now, before = years(tmp_path)
    status, (document,) = as_json(now)
    assert (status, document["findings"]) == (0, [])
    checked = document["checked"]
    status, (document,) = as_json("--prior", before, "--fail-on", "warning", now)
    assert status == 1
    assert rules_of([document]) == [["XT210"]]
    assert document["files"] == [str(now)]
    assert document["checked"] == checked + 1
    (related,) = document["findings"][0]["related"]
    assert related["place"]["file"] == str(before)


def test_what_is_not_the_year_before_is_an_error(tmp_path: Path, good: Path, as_json: Json) -> None:
    now, before = years(tmp_path)
    for prior, code in (
        (now, "prior_year"),
        (good, "prior_year"),
        (tmp_path / "none.txt", "missing_file"),
    ):
        status, (document,) = as_json("--prior", prior, now)
        assert (status, document["error"]["code"]) == (2, code)
    status, (document,) = as_json("--prior", now, before)
    assert (status, document["error"]["code"]) == (2, "prior_year")


def test_the_year_before_goes_with_one_disclosure(
    tmp_path: Path, good: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    now, before = years(tmp_path)
    assert main(["check", "--prior", str(before), str(now), str(good)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "--together" in captured.err
