"""What cannot be read is refused with an error that says why; what is odd is read in bounds."""

import io
import time
from pathlib import Path

import pytest

import budgetdisclosure as bd
from budgetdisclosure.errors import LimitError, ReadError
from budgetdisclosure.messages import LANGUAGES, has_text

LINE = "本年支出合计30.00万元。"


@pytest.mark.parametrize("content", [b"", b"\n \t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\0"])
def test_empty(content: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        bd.read(content)
    assert caught.value.code == "empty"


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 8,
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0\x01\xfe" * 300,
        b"\x7fELF\x02\x01\x01" + b"\0" * 64 + b"\x03\0>\0" * 64,
    ],
    ids=["all bytes", "picture", "program"],
)
def test_binary(content: bytes) -> None:
    with pytest.raises(ReadError):
        bd.read(content)


def test_no_such_file_and_folder(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "no.txt", "missing_file"), (tmp_path, "directory")):
        with pytest.raises(ReadError) as caught:
            bd.read(path)
        assert caught.value.code == code
        assert caught.value.message.arguments["file"] == str(path)
        assert all(has_text(caught.value.message.key, language) for language in LANGUAGES)


def test_text_is_a_path_never_content() -> None:
    with pytest.raises(ReadError) as caught:
        bd.read(LINE)
    assert caught.value.code == "missing_file"


def test_no_source_at_all() -> None:
    with pytest.raises(ReadError):
        bd.read([])


def test_a_binary_file_reads_like_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(LINE.encode())
    from_bytes = [str(s.value) for s in bd.read(LINE.encode()).statements]
    with path.open("rb") as stream:
        assert [str(s.value) for s in bd.read(stream).statements] == from_bytes
    assert [str(s.value) for s in bd.read(io.BytesIO(LINE.encode())).statements] == from_bytes
    assert from_bytes == ["30.00万元"]


@pytest.mark.parametrize(
    ("limits", "content"),
    [
        (bd.Limits(lines=3), "一\n二\n三\n四"),
        (bd.Limits(line_length=10), "短\n" + "长" * 11),
        (bd.Limits(bytes=30), LINE * 2),
    ],
    ids=["lines", "length", "bytes"],
)
def test_over_a_limit(limits: bd.Limits, content: str) -> None:
    with pytest.raises(LimitError) as caught:
        bd.read(content.encode(), limits=limits)
    arguments = caught.value.message.arguments
    assert int(arguments["value"]) > int(arguments["limit"])


@pytest.mark.parametrize(
    ("limits", "content"),
    [
        (bd.Limits(lines=3), "一\n二\n三"),
        (bd.Limits(line_length=10), "短\n" + "长" * 10),
        (bd.Limits(bytes=len(LINE.encode())), LINE),
    ],
    ids=["lines", "length", "bytes"],
)
def test_just_within_a_limit(limits: bd.Limits, content: str) -> None:
    assert bd.read(content.encode(), limits=limits).document.blocks


@pytest.mark.parametrize("number", ["9" * 1_000_000, "0." + "1" * 1_000_000, "1,234" * 200_000])
def test_a_number_of_a_million_digits_is_not_read_and_takes_no_time(number: str) -> None:
    started = time.perf_counter()
    limits = bd.Limits(line_length=2_000_000)
    disclosure = bd.read(f"{LINE}\n收入合计{number}万元。\n{LINE}".encode(), limits=limits)
    bd.check(disclosure)
    assert time.perf_counter() - started < 20
    good = [s for s in disclosure.statements if str(s.value) == "30.00万元"]
    assert [s.place.line for s in good] == [1, 3]
    assert all(len(str(s.value)) < 10_000 for s in disclosure.statements)


@pytest.mark.parametrize("piece", ["1 ", "1,", "1,234", "总计其中", "（其中"])
def test_a_long_line_of_one_thing_is_read_in_bounds(piece: str) -> None:
    """Each would take hours if every place in the line were tried with every end."""
    text = f"2022年度部门决算\n一、收入支出决算总体情况说明\n{piece * (40_000 // len(piece))}\n"
    assert bd.read(text.encode()).coverage.printed <= 1


def test_such_a_number_is_over_the_limits_by_default() -> None:
    with pytest.raises(LimitError):
        bd.read(f"收入合计{'9' * 1_000_000}万元。".encode())


def test_control_characters_do_not_hide_a_figure() -> None:
    noise = "\x01\x07\x1b[31m\x7f\u200b\u202e"
    disclosure = bd.read(f"{noise}\n{LINE}{noise}\n\f{LINE}".encode())
    assert [s.place.line for s in disclosure.statements] == [2, 3]
    for finding in bd.check(disclosure):
        assert finding.message
