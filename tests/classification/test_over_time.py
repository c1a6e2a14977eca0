import pytest

from budgetdisclosure import classification as c
from budgetdisclosure.classification import ChangeKind


def codes(entries: tuple[c.Entry, ...]) -> list[str]:
    return [entry.code.digits for entry in entries]


@pytest.mark.parametrize(
    ("code", "year", "after"),
    [
        ("20115", 2023, ["20138"]),
        ("20115", 2018, ["20115"]),
        ("2011501", 2023, ["2013801"]),
        ("20117", 2023, ["2010912", "20138"]),
        ("20704", 2023, ["20706", "20708"]),
        ("2101015", 2023, ["2013813"]),
        ("2010308", 2024, ["20140"]),
        ("20822", 2024, ["21372"]),
        ("2089901", 2022, ["2089999"]),
        ("30104", 2023, ["30112"]),
        ("9", 2023, []),
    ],
)
def test_what_stands_for_an_item_later(code: str, year: int, after: list[str]) -> None:
    assert codes(c.successors(code, on=year)) == after


def test_what_stood_for_an_item_earlier() -> None:
    assert codes(c.predecessors("20138", on=2018)) == ["20115", "20117"]
    assert codes(c.predecessors("2013801", on=2018)) == ["2011501", "2011701"]
    assert codes(c.predecessors("20805", on=2018)) == ["20805"]


def test_a_reused_code_has_the_history_of_its_meaning() -> None:
    old, new = c.lookup("30311", on=2017), c.lookup("30311", on=2023)
    assert old is not None
    assert new is not None
    assert codes(c.successors(old, on=2023)) == ["30113"]
    assert c.successors(new, on=2023) == (new,)
    assert [change.new.digits for change in c.trace(old)] == ["30113"]
    assert c.trace(new) == ()


def test_renames_are_traced_in_order() -> None:
    kinds = [(ch.year, ch.kind, ch.old_name, ch.new_name) for ch in c.trace("210")]
    assert kinds == [
        (2014, ChangeKind.RENAMED, "医疗卫生", "医疗卫生与计划生育支出"),
        (2019, ChangeKind.RENAMED, "医疗卫生与计划生育支出", "卫生健康支出"),
    ]


def test_inferred_moves_are_marked() -> None:
    stated, inferred = c.trace("20115")[0], c.trace("2011501")[0]
    assert not stated.is_inferred
    assert inferred.is_inferred
    assert (inferred.year, inferred.new.digits) == (2019, "2013801")
