"""财政拨款收入支出决算总表."""

from .table import Column, Entry, StandardTable
from .titles import ENDING

_BUDGETS = (
    ("一般公共预算", "general_public", "general_public.expenditure.final"),
    ("政府性基金", "government_fund", "government_fund.expenditure"),
    ("国有资本经营", "state_capital", "state_capital.expenditure"),
)


def _rows(label: str, name: str, *, within: str = "", opens: str = "") -> Entry:
    """A row of the whole, with the budgets beside it where the table has columns for them."""
    beside = ((budget, f"{budget}.{name}") for _, budget, _ in _BUDGETS)
    return Entry(label=label, paths=(("", f"fiscal.{name}"), *beside), within=within, opens=opens)


_WORD = "(?:预算)?(?:财政)?(?:拨款)?"

TABLE = StandardTable(
    kind="fiscal",
    number="T4",
    title="财政拨款收入支出决算总表",
    titles=(rf"(?<!预算)(?<!基金)(?<!经营)财政拨款(?:收入支出|收支){ENDING}",),
    tells=(
        "一般公共预算财政拨款",
        "政府性基金预算财政拨款",
        "年初财政拨款结转",
        "年末财政拨款结转",
    ),
    shape="ledger",
    order=40,
    columns=(
        *(Column(heads=word, name=budget) for word, budget, _ in _BUDGETS),
        Column(heads="合计|小计|决算数|金额", name=""),
    ),
    entries=(
        *(
            Entry(label=f"{word}{_WORD}(?:收入)?", paths=(("", f"income.{budget}"),))
            for word, budget, _ in _BUDGETS
        ),
        *(
            Entry(
                label=f"{word}{_WORD}(?:结转.*)?",
                paths=(("", f"{budget}.opening"), (budget, f"{budget}.opening")),
                within="opening",
            )
            for word, budget, _ in _BUDGETS
        ),
        *(
            Entry(
                label=f"{word}{_WORD}(?:结转.*)?",
                paths=(("", f"{budget}.closing"), (budget, f"{budget}.closing")),
                within="closing",
            )
            for word, budget, _ in _BUDGETS
        ),
        Entry(label="本年收入合计|本年收入", paths=(("", "fiscal.income"),)),
        _rows("(?:年初|上年)(?:财政拨款)?结转(?:和|及)?(?:结余)?", "opening", opens="opening"),
        Entry(
            label="本年支出合计|本年支出",
            paths=(("", "fiscal.expenditure"), *((b, path) for _, b, path in _BUDGETS)),
        ),
        _rows("年末(?:财政拨款)?结转(?:和|及)?(?:结余)?|结转下年", "closing", opens="closing"),
        _rows("收入总计|支出总计", "total"),
    ),
    lines=(
        ("", "fiscal.functions.{code}.final"),
        *((budget, f"{budget}.functions.{{code}}.final") for _, budget, _ in _BUDGETS),
    ),
)
