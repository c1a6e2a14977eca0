"""“三公”经费支出决算表, across or down."""

from .cells import C, Row, heads
from .layout import Layout, scale
from .truth import Truth

_ITEMS = (
    (("合计",), "total"),
    (("因公出国（境）费",), "overseas"),
    (("公务用车购置及运行维护费", "小计"), "vehicles.total"),
    (("公务用车购置及运行维护费", "公务用车购置费"), "vehicles.purchase"),
    (("公务用车购置及运行维护费", "公务用车运行维护费"), "vehicles.running"),
    (("公务接待费",), "reception"),
)
_MEASURES = {"budget": "预算数", "final": "决算数", "prior": "上年决算数"}


def three_public(truth: Truth, layout: Layout) -> list[Row]:
    """One row of items with budget and final figure each, or a row for each item."""
    names = ("budget", "final", "prior") if layout.budgets else ("budget", "final")
    if layout.form:
        return _form(truth, layout)
    if layout.across and layout.carry:
        return _items_across_measures_down(truth, layout, names)
    if layout.across:
        return _across(truth, layout, names)
    return _down(truth, layout, names)


def _path(item: str, measure: str) -> str:
    return f"three_public.{item}.{measure}"


_TITLE = "财政拨款“三公”经费支出决算表"


def _across(truth: Truth, layout: Layout, names: tuple[str, ...]) -> list[Row]:
    if layout.more:
        words = [(_MEASURES[n], *item) for n in names for item, _ in _ITEMS]
        paths = [_path(item, n) for n in names for _, item in _ITEMS]
    else:
        words = [(*item, _MEASURES[n]) for item, _ in _ITEMS for n in names]
        paths = [_path(item, n) for _, item in _ITEMS for n in names]
    row = [layout.printing.cell(truth[path], path) for path in paths]
    numbers = scale(layout, 0, paths) if layout.scale == "bare" else []
    return layout.framed(_TITLE, [*heads(words), *numbers], [row])


def _items_across_measures_down(truth: Truth, layout: Layout, names: tuple[str, ...]) -> list[Row]:
    words = [("项目",), *(item for item, _ in _ITEMS)]
    rows = [
        [
            C(_MEASURES[n]),
            *(layout.printing.cell(truth[_path(i, n)], _path(i, n)) for _, i in _ITEMS),
        ]
        for n in names
    ]
    return layout.framed(_TITLE, heads(words), rows)


def _down(truth: Truth, layout: Layout, names: tuple[str, ...]) -> list[Row]:
    labels = (
        ("“三公”经费合计" if layout.more else "合计", "total"),
        ("1.因公出国（境）费", "overseas"),
        ("2.公务接待费", "reception"),
        ("3.公务用车购置及运行维护费", "vehicles.total"),
        ("（1）公务用车运行维护费", "vehicles.running"),
        ("（2）公务用车购置费", "vehicles.purchase"),
    )
    number = [("行次",)] if layout.numbered else []
    words = [("项目",), *number, *((_MEASURES[n],) for n in names)]
    rows = []
    for at, (label, item) in enumerate(labels, 1):
        beside = [C(str(at))] if layout.numbered else []
        amounts = [layout.printing.cell(truth[_path(item, n)], _path(item, n)) for n in names]
        rows.append([C(label), *beside, *amounts])
    if layout.more:
        for at, label in enumerate(("1.因公出国（境）团组数（个）", "2.国内公务接待批次（个）"), 7):
            beside = [C(str(at))] if layout.numbered else []
            rows.append([C(label), *beside, *([C("—")] * (len(names) - 1)), C("12")])
    return layout.framed(_TITLE, heads(words), rows)


def _form(truth: Truth, layout: Layout) -> list[Row]:
    """The long form: expenses, counts, 机关运行经费, assets, one below another."""
    show = layout.printing.cell
    lines = (
        ("一、“三公”经费支出", "—"), ("（一）支出合计", "total"), ("1.因公出国（境）费", "overseas"),
        ("2.公务用车购置及运行维护费", "vehicles.total"), ("（1）公务用车购置费", "vehicles.purchase"),
        ("（2）公务用车运行维护费", "vehicles.running"), ("3.公务接待费", "reception"),
        ("（1）国内接待费", "1.05"), ("其中：外事接待费", "0.05"), ("（2）国（境）外接待费", ""),
        ("（二）相关统计数", "—"), ("1.因公出国（境）团组数（个）", "2"),
        ("2.因公出国（境）人次数（人）", "7"), ("3.公务用车购置数（辆）", "1"),
        ("4.公务用车保有量（辆）", "3"), ("5.国内公务接待批次（个）", "12"),
        ("其中：外事接待批次（个）", "2"), ("6.国内公务接待人次（人）", "90"),
        ("二、机关运行经费", "55.10"), ("（一）行政单位", "55.10"),
        ("（二）参照公务员法管理事业单位", ""), ("三、国有资产占用情况", "—"),
        ("（一）车辆数合计（辆）", "3"), ("1.机要通信用车", "3"), ("其他用车", ""),
    )  # fmt: skip
    rows = [[C("栏次"), C(), C("1"), C("2")]]
    for at, (label, what) in enumerate(lines, 1):
        if what.replace(".", "").replace("vehicles", "").isalpha():
            amounts = [show(truth[_path(what, n)], _path(what, n)) for n in ("budget", "final")]
        else:
            amounts = [C("—"), C(what)]
        rows.append([C(label), C(str(at)), *amounts])
    heading = heads([("项目",), ("行次",), ("预算数",), ("决算统计数",)])
    return layout.framed(_TITLE, heading, rows)
