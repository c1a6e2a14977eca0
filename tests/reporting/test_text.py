import re
from collections.abc import Callable

import attrs
import pytest

from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.verification import Verification
from budgetdisclosure.display import width
from budgetdisclosure.errors import ReadError
from budgetdisclosure.figures import Verdict
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Coverage, Disclosure
from budgetdisclosure.reporting import Options, Run, failed, outcome_of, renderer
from budgetdisclosure.reporting.excerpt import excerpt
from budgetdisclosure.source import Note, Place

text = renderer("text")
Runs = Callable[..., Run]


def test_first_line_is_what_an_editor_follows(finding: Finding, run_of: Runs) -> None:
    first = text(run_of(finding), Options()).splitlines()[0]
    assert re.fullmatch(r"a\.txt:3:\d+: error NR411 写的是95\.11%", first)


def test_carets_stand_below_the_figure(finding: Finding, run_of: Runs) -> None:
    _, clause, carets, *_ = text(run_of(finding), Options()).splitlines()
    begin = width(clause[: clause.index("95.11%")])
    assert carets == " " * begin + "^" * 6


def test_the_mark_follows_the_place_where_a_clause_prints_a_number_twice(run_of: Runs) -> None:
    line = "支出5.00%和收入5.00%"
    at = line.rindex("5.00%")
    place = Place(file="a.txt", line=1, column=at + 1, start=at, end=at + 5, quote=line)
    twice = Finding(rule="NR411", severity=Severity.ERROR, detail=Message.of("x"),
                    stated="5.00%", place=place)  # fmt: skip
    (reported,) = run_of(twice, text=line + "\n").outcomes[0].reported
    assert reported.mark == (at, at + 5)


def test_evidence_in_both_languages(finding: Finding, run_of: Runs) -> None:
    chinese = text(run_of(finding), Options())
    assert "应为 95.12%（写的是 95.11%）" in chinese
    assert "依据：项目支出 20632.76万元 [1, 2] (3:44)" in chinese
    assert "另一处：收入总计 写为 1.0 应为 2.0 (1:1)" in chinese
    assert "建议：核对分母" in chinese
    english = text(run_of(finding), Options(language="en"))
    assert "expected 95.12% (stated 95.11%)" in english
    assert "operand: project expenditure 20632.76万元" in english


def test_summary_says_what_was_not_checked_and_not_understood() -> None:
    reason = Message.of("没有分母")
    tests = [
        Verification(kind="share", path="a", rule="NR411", verdict=Verdict.NOT_CHECKED, reason=reason),
        Verification(kind="share", path="b", rule="NR411", verdict=Verdict.NOT_CHECKED, reason=reason),
        Verification(kind="share", path="c", rule="NR411", verdict=Verdict.EXACT),
        Verification(kind="growth", path="d", rule="NR411", verdict=Verdict.UNDEFINED),
    ]  # fmt: skip
    lost = Note("unread", Message.of("第3页没有文字"), Place(file="a.pdf", page=3))
    disclosure = Disclosure(
        files=("a.pdf",), coverage=Coverage(printed=412, read=398), notes=(lost,),
        not_understood=(Place(file="a.pdf", page=4, quote="约12.3万"),),
    )  # fmt: skip
    outcome = outcome_of(disclosure, (), tests)
    assert (outcome.checked, outcome.not_checked, outcome.undefined) == (2, 2, 1)
    shown = text(Run(outcomes=(outcome,)), Options())
    assert "核对了 2 项（说法与平衡关系），其中 1 项基数为零" in shown
    assert re.search(r"2 项无法核对：\n +2  没有分母", shown)
    assert "398/412 个数字（96.6%）" in shown
    assert "a.pdf:page 3: 第3页没有文字" in shown
    assert "a.pdf:page 4: 未读懂：约12.3万" in shown


def test_many_unread_places_are_counted_not_dropped() -> None:
    notes = tuple(Note("unread", Message.of(f"缺{n}")) for n in range(25))
    shown = text(Run(outcomes=(outcome_of(Disclosure(notes=notes), (), ()),)), Options())
    assert "25 处未读懂" in shown
    assert "另有 15 条" in shown


def test_an_unreadable_file_is_a_line_of_its_own() -> None:
    run = Run(outcomes=(failed(["b.txt"], ReadError("errors.empty", file="b.txt")),))
    assert text(run, Options(quiet=True)).startswith("b.txt: error empty b.txt：文件是空的")
    assert "1 份无法读取" in text(run, Options())


def test_quiet_leaves_only_findings(finding: Finding, run_of: Runs) -> None:
    shown = text(run_of(finding), Options(quiet=True))
    assert "NR411" in shown
    assert "核对了" not in shown
    assert text(run_of(), Options(quiet=True)) == ""


def test_no_colour_unless_asked(finding: Finding, run_of: Runs) -> None:
    assert "\x1b" not in text(run_of(finding), Options())
    assert "\x1b[31merror\x1b[0m NR411" in text(run_of(finding), Options(colour=True))


@pytest.mark.parametrize("evil", ["\x1b[2J", "\x07", "\r", "\u202e", "\u2028", "\x9b31m", "\u200b"])
def test_what_a_document_says_cannot_steer_the_terminal(
    evil: str, finding: Finding, run_of: Runs
) -> None:
    assert finding.place is not None
    place = attrs.evolve(finding.place, quote=f"占{evil}95.11%", file=f"a{evil}.txt")
    bad = attrs.evolve(
        finding, place=place, detail=Message.of("{x}", x=evil), stated=evil, expected=evil,
        hint=Message.of("{x}", x=evil), difference=evil,
    )  # fmt: skip
    assert evil not in text(run_of(bad), Options())
    assert (
        text(run_of(bad), Options()).count("\n") == text(run_of(finding), Options()).count("\n") + 1
    )


def test_personal_data_in_a_clause_is_masked() -> None:
    (line,) = excerpt("联系人：张某，电话13800138000，金额5万元", None)
    assert "张某" not in line
    assert "13800138000" not in line
    assert "金额5万元" in line


def test_long_clauses_are_shortened_around_the_mark() -> None:
    line, carets = excerpt("占" * 500 + "95.11%" + "的" * 500, (500, 506))
    assert width(line) < 240
    assert "95.11%" in line
    assert width(line[: line.index("95.11%")]) == carets.index("^")


def test_a_document_without_figures_is_not_called_understood() -> None:
    shown = text(Run(outcomes=(outcome_of(Disclosure(), (), ()),)), Options())
    assert "没有读到数字" in shown
    assert "100" not in shown
