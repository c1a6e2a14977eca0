"""Headings: the numbering ladder, the sections that titles open, and what is no heading."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.reading.headings import split_number


@pytest.mark.parametrize(
    ("line", "level", "title"),
    [
        ("第一部分 单位概况", 0, "单位概况"),
        ("第3部分：名词解释", 0, "名词解释"),
        ("一、主要职责", 1, "主要职责"),
        ("十二．其他情况", 1, "其他情况"),
        ("（三）支出决算情况说明", 2, "支出决算情况说明"),
        ("(四)机构设置", 2, "机构设置"),
        ("1.因公出国经费", 3, "因公出国经费"),
        ("２．公务接待费", 3, "公务接待费"),
        ("（1）人员经费", 4, "人员经费"),
        ("③公用经费", 4, "公用经费"),
        ("机构设置", None, "机构设置"),
        ("2.5万元", None, "2.5万元"),
    ],
)
def test_ladder(line: str, level: int | None, title: str) -> None:
    assert split_number(line) == (level, title)


def headings(text: str) -> list[tuple[str, int, str | None]]:
    found = bd.read(f"2024年度部门决算说明\n{text}".encode()).headings
    return [(h.text, h.level, h.section) for h in found]


def test_sections_of_a_report() -> None:
    text = (
        "第一部分 单位概况\n（二）支出决算情况说明\n本年支出合计30.00万元。\n"
        "七、“三公”经费支出决算情况说明\n1.公务接待费。\n三、机关运行经费支出情况\n"
    )
    found = {title: section for title, _, section in headings(text)}
    assert found["（二）支出决算情况说明"] == "F03"
    assert found["七、“三公”经费支出决算情况说明"] == "F07"
    assert found["三、机关运行经费支出情况"] == "F11.1"


@pytest.mark.parametrize(
    "line",
    [
        "一、本年支出合计30.00万元，比上年增加。",
        "（二）项目支出10.00万元",
        "二、" + "长" * 60,
        "1.开展了培训，效果良好。",
        "说明：",
    ],
)
def test_sentences_are_no_headings(line: str) -> None:
    assert line not in [title for title, _, _ in headings(f"{line}\n正文。")]


def test_titles_inside_a_performance_report_open_no_account() -> None:
    text = "第四部分 绩效评价情况\n一、基本情况\n（一）支出决算情况\n项目支出10.00万元。\n"
    sections = {title: section for title, _, section in headings(text)}
    assert sections["第四部分 绩效评价情况"] == sections["（一）支出决算情况"]
