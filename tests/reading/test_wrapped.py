"""Narratives that were broken at a fixed width, and titles that run into their text."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.reading.wrapped import join_wrapped
from budgetdisclosure.source import Block, Segment

LINES = (
    "云溪市水务局2022年度部门决算说明",
    "一、收入支出决算总体情况说明",
    "2022年度收、支总计120.00万元。与2021年度相比，收、支总计各增加20.00万元，增长20.00%，主要原因是新增河道整治项目。",
    "二、收入决算情况说明",
    "本年收入合计100.00万元，其中：财政拨款收入80.00万元，占80.00%；事业收入15.00万元，占15.00%；其他收入5.00万元，占5.00%。",
    "三、支出决算情况说明",
    "本年支出合计110.00万元，其中：基本支出66.00万元，占60.00%；项目支出44.00万元，占40.00%；经营支出0.00万元，占0.00%。",
    "四、财政拨款收入支出决算总体情况说明",
    "2022年度财政拨款收、支总计88.00万元。与2021年度相比，财政拨款收、支总计各减少12.00万元，下降12.00%，主要原因是压减支出。",
    "五、机关运行经费支出情况",
    "2022年度机关运行经费支出12.50万元，比2021年度增加2.50万元，增长25.00%，主要原因是办公用房搬迁，办公费用和差旅费用增加较多。",
)
TEXT = "\n".join(LINES)


def broken(text: str, width: int) -> str:
    lines = []
    for line in text.split("\n"):
        lines += [line[at : at + width] for at in range(0, len(line), width)]
    return "\n".join(lines)


def said(text: str) -> list[tuple[str, str]]:
    return [(s.path, str(s.value)) for s in bd.read(text.encode()).statements if s.value]


@pytest.mark.parametrize("width", [24, 30, 35])
def test_broken_lines_say_what_whole_ones_say(width: int) -> None:
    text = broken(TEXT, width)
    assert said(text) == said(TEXT)
    assert not [f for f in bd.check(bd.read(text.encode())) if f.severity == "error"]


def test_places_are_those_of_the_broken_lines() -> None:
    text = broken(TEXT, 30)
    lines = text.split("\n")
    for one in bd.read(text.encode()).statements:
        place = one.place
        if one.value is None:
            continue
        assert place.start is not None
        assert place.line is not None
        assert place.column is not None
        assert lines[place.line - 1][place.column - 1] == text[place.start]


def test_one_paragraph_a_line_stays_as_it_is() -> None:
    blocks = [Block(text=line, segments=(Segment(line=n),)) for n, line in enumerate(LINES, 1)]
    assert join_wrapped(blocks) == blocks


def test_titles_run_into_their_text() -> None:
    inline = "\n".join(
        (LINES[0], *(f"{t}。{p}" for t, p in zip(LINES[1::2], LINES[2::2], strict=True)))
    )
    assert said(inline) == said(TEXT)


@pytest.mark.parametrize("before", ["关于", "关于2022年度", "2022年度", "云溪市水务局2022年度"])
def test_titles_with_more_before_them(before: str) -> None:
    text = TEXT
    for title in LINES[1::2]:
        number, _, words = title.partition("、")
        text = text.replace(title, f"{number}、{before}{words}")
    assert said(text) == said(TEXT)


def test_punctuation_of_half_width_ends_an_explanation() -> None:
    text = (
        f"{LINES[0]}\n七、财政拨款“三公”经费支出决算情况说明\n公务用车运行维护费2.00万元,主要是保障日常用车所需;"
        "截至年末公务用车保有量5台。"
    )
    assert ("three_public.vehicles.fleet", "5台") in said(text)


def test_a_blank_before_the_unit_keeps_the_threshold() -> None:
    text = (
        f"{LINES[0]}\n十二、国有资产占用情况\n单位价值 50 万元以上通用设备 1 台（套），"
        "单位价值 100 万元以上专用设备 2 台（套）。"
    )
    assert said(text) == [
        ("assets.general_equipment.count", "1台（套）"),
        ("assets.equipment.count", "2台（套）"),
    ]


def test_full_title_as_wide_as_a_line_is_joined_to_nothing() -> None:
    title = "四、一般公共预算财政拨款安排的三公经费支出决算情况说明"
    text = broken(
        f"{TEXT}\n{title}\n全年公务接待费支出3.00万元，比上年减少1.00万元，下降25.00%，主要是厉行节约。",
        26,
    )
    assert ("three_public.reception.final", "3.00万元") in said(text)


def test_line_somewhat_short_that_ends_within_a_sentence_goes_on() -> None:
    whole = "本单位总收入50.00万元(含结转),其中本年收入40.00万元,较上年减少10.00万元,下降20.00%。"
    lines = broken(f"{TEXT}\n六、收入支出决算总体情况", 25) + "\n" + whole[:31] + "\n" + whole[31:]
    told = said(lines)
    assert told[-4:] == said(f"{TEXT}\n六、收入支出决算总体情况\n{whole}")[-4:]
