import pytest

from budgetdisclosure import classification as c
from budgetdisclosure.classification import How, Level


def found(name: str, **where: object) -> tuple[str, How] | None:
    match = c.find(name, **where)  # type: ignore[arg-type]
    return match and (match.entry.code.digits, match.how)


@pytest.mark.parametrize(
    "name",
    [
        "支持中小企业发展和管理支出",
        " 支持中小企业\n发展和管理支出 ",
        "“支持中小企业发展和管理支出”（款）",
        "支持中小企业发展和管理支出(款，下同)",
    ],
)
def test_layout_does_not_matter(name: str) -> None:
    assert found(name, on=2023) == ("21508", How.EXACT)


@pytest.mark.parametrize(
    ("name", "parent", "code"),
    [
        ("其它行政事业单位养老支出", "20805", "2080599"),
        ("支持中小企业发展和管理", "215", "21508"),
        ("政府办公厅室及相关机构事务", "201", "20103"),
        ("维修护费", "302", "30213"),
    ],
)
def test_habits_of_writing_are_variants(name: str, parent: str, code: str) -> None:
    assert found(name, parent=parent, on=2023) == (code, How.VARIANT)


def test_wide_and_narrow_brackets_are_the_same() -> None:
    assert found("维修(护)费", parent="302") == ("30213", How.EXACT)


def test_a_former_name_says_which_is_current() -> None:
    match = c.find("行政事业单位离退休", on=2023)
    assert match is not None
    assert (match.how, match.name, match.current) == (
        How.OLD_NAME,
        "行政事业单位离退休",
        "行政事业单位养老支出",
    )
    assert not match.is_current
    assert found("行政事业单位离退休", on=2018) == ("20805", How.EXACT)
    assert found("行政事业单位养老支出", on=2018) == ("20805", How.LATER_NAME)


def test_a_code_out_of_its_time_is_said() -> None:
    assert found("工商行政管理事务", on=2023) == ("20115", How.ENDED)
    assert found("社会工作事务", on=2023) == ("20139", How.NOT_YET)


@pytest.mark.parametrize(
    ("name", "parent", "code"),
    [
        ("购房补帖", "22102", "2210203"),
        ("住房公积", "22102", "2210201"),
        ("一般行政管理事务物", "20101", "2010102"),
        ("其他地方自行试点项目收益专项债券收安排的支出", "22904", "2290402"),
    ],
)
def test_one_slip_is_seen_through(name: str, parent: str, code: str) -> None:
    assert found(name, parent=parent, on=2023) == (code, How.TYPO)


def test_a_slip_is_refused_where_a_sibling_is_alike() -> None:
    twins = [
        (one, other)
        for one in c.entries(c.Table.FUNCTIONAL, on=2025)
        for other in c.children(one.code.digits[:-2], on=2025)
        if one.name != other.name
        and len(one.name) == len(other.name) >= 4
        and sum(a != b for a, b in zip(one.name, other.name, strict=True)) == 1
    ]
    assert len(twins) >= 16
    for one, other in twins:
        parent = one.code.parent
        assert parent is not None
        place = next(i for i, (a, b) in enumerate(zip(one.name, other.name, strict=True)) if a != b)
        slip = one.name[:place] + "囗" + one.name[place + 1 :]
        assert c.find(slip, parent=parent, on=2025) is None
        exact = c.find(one.name, parent=parent, on=2025)
        assert exact is not None
        assert exact.entry is one


def test_a_name_of_something_else_is_no_slip() -> None:
    assert c.find("物业管理费", parent="30201") is None
    assert c.find("网信事务", parent="20140") is None


def test_repeated_names_need_their_parent() -> None:
    assert c.find("行政运行", on=2023) is None
    assert len(c.find_all("行政运行", on=2023)) > 70
    assert found("行政运行", parent="20101", on=2023) == ("2010101", How.EXACT)


def test_the_level_may_stand_behind_the_name() -> None:
    assert found("其他教育支出（款）", on=2023) == ("20599", How.EXACT)
    assert found("其他教育支出（项）", on=2023) == ("2059999", How.EXACT)
    assert found("其他教育支出", level=Level.KUAN, on=2023) == ("20599", How.EXACT)


def test_tables_are_asked_in_order() -> None:
    assert found("住房公积金", on=2023) == ("2210201", How.EXACT)
    assert found("住房公积金", on=2023, table=c.Table.ECONOMIC_DEPARTMENT) == ("30113", How.EXACT)
    assert found("印刷费", on=2023) == ("30202", How.EXACT)
    assert found("增值税") == ("10101", How.EXACT)


@pytest.mark.parametrize("name", ["", " ", "（款）", "支出", "x", "好" * 10_000, "\x00", "其他"])
def test_what_is_no_name_finds_nothing(name: str) -> None:
    assert c.find(name) is None
