"""What only shows in a process of its own: encodings, pipes, standard input, exit statuses."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from budgetdisclosure.reporting import format_names

Spawn = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.mark.parametrize("encoding", ["gbk", "ascii"])
def test_a_console_that_lacks_characters(encoding: str, tmp_path: Path, spawn: Spawn) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元，其中："
        "项目支出10.00万元，占支出合计的33.43%①\U00020000é。\n", "utf-8",
    )  # fmt: skip
    done = spawn("check", path, env={"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"})
    assert done.returncode == 1
    assert done.stderr == b""
    shown = done.stdout.decode(encoding)
    assert "\\U00020000" in shown
    assert "33.43%" in shown
    assert ("应为" in shown) is (encoding == "gbk")


def test_json_is_json_on_any_console(bad: Path, spawn: Spawn) -> None:
    done = spawn("check", bad, "--format", "json", env={"PYTHONIOENCODING": "gbk"})
    report = json.loads(done.stdout.decode("ascii"))
    assert report["documents"][0]["files"] == [str(bad)]


def test_standard_input(bad: Path, spawn: Spawn) -> None:
    done = spawn("check", "-", "--format", "json", stdin=bad.read_bytes())
    assert done.returncode == 1
    (document,) = json.loads(done.stdout)["documents"]
    assert document["files"] == ["-"]
    assert document["findings"][0]["place"]["file"] == "-"


def test_empty_standard_input(spawn: Spawn) -> None:
    done = spawn("check", "-")
    assert done.returncode == 2
    assert b"-: error empty" in done.stdout


def test_a_reader_that_goes_away(bad: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "budgetdisclosure", "check", str(bad)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.skipif(os.name == "nt", reason="names of bytes")
def test_a_file_name_in_no_encoding(bad: Path, spawn: Spawn) -> None:
    name = os.fsencode(bad.parent) + b"/\xff\xfe.txt"
    with open(name, "wb") as stream:
        stream.write(bad.read_bytes())
    for form in format_names():
        done = spawn("check", bad.parent, "--format", form, "--quiet")
        assert done.returncode == 1, done.stderr
        assert done.stderr == b""


def test_no_colour_in_a_pipe_and_the_version(bad: Path, spawn: Spawn) -> None:
    assert b"\x1b" not in spawn("check", bad, env={"FORCE_COLOR": "1"}).stdout
    from budgetdisclosure import __version__

    assert spawn("--version").stdout.decode().split() == ["budgetdisclosure", __version__]
