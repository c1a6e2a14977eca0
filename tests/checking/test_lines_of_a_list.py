"""What a star in a path stands for, and the lines below a root that are printed or left blank."""

from budgetdisclosure.checking.index import Index
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.rows import lines_like, paths_like
from budgetdisclosure.figures import Amount

PATHS = (
    "list.2.funds.total.rate",
    "list.2.funds.own.rate",
    "list.1.funds.total.rate",
    "list.1.rate",
    "list.10.rate",
    "other.1.rate",
)


def index(*paths: str) -> Index:
    made = Index()
    for order, path in enumerate(paths):
        made.add(Print(path=path, figure=Amount("1.00"), order=order))
    return made


def test_a_star_is_one_step_in_order_of_print() -> None:
    made = index(*PATHS)
    assert lines_like("list.*.rate", made) == ["1", "10"]
    assert paths_like("list.*.rate", made) == ["list.1.rate", "list.10.rate"]
    assert lines_like("list.*.funds.total.rate", made) == ["2", "1"]
    assert paths_like("list.*.share", made) == []


def test_two_stars_and_none() -> None:
    made = index(*PATHS)
    assert paths_like("list.*.funds.*.rate", made) == list(PATHS[:3])
    assert paths_like("list.1.rate", made) == ["list.1.rate"]
    assert paths_like("list.3.rate", made) == []


def test_a_print_added_later_is_among_the_lines() -> None:
    made = index(*PATHS)
    assert made.lines("list")["rate"] == ["1", "10"]
    made.add(Print(path="list.3.rate", figure=Amount("1.00"), order=9))
    assert made.lines("list")["rate"] == ["1", "10", "3"]


def test_blank_cells_by_region() -> None:
    made = index(*PATHS)
    made.blank |= {
        (-2, "list.1.rate"),
        (-2, "list.7.own.rate"),
        (-3, "list.1.own"),
        (-2, "lists.5"),
    }
    assert made.blank_lines("list") == {-2: {"1", "7"}, -3: {"1"}}
    assert made.blank_lines("none") == {}
