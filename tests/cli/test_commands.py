from pathlib import Path

import pytest

from budgetdisclosure.checking import all_rules
from budgetdisclosure.cli import main
from budgetdisclosure.cli.streams import takes_all, wants_colour
from budgetdisclosure.messages import LANGUAGES

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_has_a_text_for_everything(language: str, capsys: Capture) -> None:
    for command in ([], ["check"], ["show"], ["explain"], ["classify"], ["convert"]):
        assert main([*command, "--help", "--lang", language]) == 0
        shown = capsys.readouterr().out
        assert "cli." not in shown


def test_show_prints_figures_and_what_was_read(good: Path, capsys: Capture) -> None:
    assert main(["show", str(good)]) == 0
    shown = capsys.readouterr().out
    assert "30.00万元" in shown
    assert "66.67%" in shown
    assert "5/5 个数字" in shown


def test_show_of_an_unreadable_file(tmp_path: Path, capsys: Capture) -> None:
    assert main(["show", str(tmp_path / "none.txt"), "--lang", "en"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "no such file" in captured.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_explained_with_examples(language: str, capsys: Capture) -> None:
    for rule in all_rules():
        assert main(["explain", rule.code.lower(), "--lang", language]) == 0
        shown = capsys.readouterr().out
        assert shown.startswith(rule.code)
        for key in ("name", "explain"):
            assert f"{rule.code}.{key}" not in shown
        for line in (*rule.passes.split("\n"), *rule.fails.split("\n")):
            assert line.strip() in shown


def test_the_failing_example_shows_what_is_reported(capsys: Capture) -> None:
    assert main(["explain", "NR411"]) == 0
    passes, _, fails = capsys.readouterr().out.partition("\n报告的例子")
    assert "→ error: " in fails
    assert "→" not in passes


def test_explain_lists_families_and_all(capsys: Capture) -> None:
    assert main(["explain"]) == 0
    everything = capsys.readouterr().out
    assert all(rule.code in everything for rule in all_rules())
    assert main(["explain", "NR"]) == 0
    family = capsys.readouterr().out
    assert "NR411" in family
    assert "AR101" not in family


def test_explain_an_unknown_code(capsys: Capture) -> None:
    assert main(["explain", "ZZ999"]) == 2
    assert "ZZ999" in capsys.readouterr().err


def test_convert_writes_what_was_read(good: Path, tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "out.json"
    assert main(["convert", str(good), str(target)]) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "5/5" in captured.err
    assert "20.00" in target.read_text("utf-8")


@pytest.mark.parametrize("target", ["out.exe", "none/out.json", "."])
def test_convert_to_what_cannot_be_written(
    target: str, good: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert main(["convert", str(good), str(tmp_path / target)]) == 2
    assert capsys.readouterr().err


def test_convert_never_replaces_its_source(good: Path, capsys: Capture) -> None:
    before = good.read_bytes()
    assert main(["convert", str(good), str(good)]) == 2
    assert good.read_bytes() == before


class Terminal:
    def __init__(self, encoding: str = "utf-8") -> None:
        self.encoding = encoding

    def isatty(self) -> bool:
        return True


def test_colour_only_where_it_is_welcome(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert wants_colour(Terminal())  # type: ignore[arg-type]
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_colour(Terminal())  # type: ignore[arg-type]
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not wants_colour(Terminal())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("encoding", "all_of_them"),
    [("utf-8", True), ("UTF-16", True), ("gbk", False), ("cp936", False), ("bogus", False)],
)
def test_encodings_that_take_all(encoding: str, all_of_them: bool) -> None:
    assert takes_all(Terminal(encoding)) is all_of_them  # type: ignore[arg-type]


def test_a_rule_that_does_not_exist_is_told_as_a_code(capsys: Capture) -> None:
    assert main(["explain", "ZZ9"]) == 2
    assert capsys.readouterr().err.startswith("CODE：ZZ9")


def test_a_file_of_no_format_is_told_all_formats(tmp_path: Path, capsys: Capture) -> None:
    picture = tmp_path / "picture.bin"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 40)
    assert main(["check", str(picture)]) == 2
    assert "pdf" in capsys.readouterr().out


def test_only_the_command_asked_for_is_filled(capsys: Capture) -> None:
    assert main(["check", "--lang", "en", "show", "--help"]) == 0
    assert "--fail-on" in capsys.readouterr().out
