"""A consistent set of accounts: true amounts in 分, by path of the model."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from attrs import field, frozen
from hypothesis import strategies as st

from budgetdisclosure.classification import lookup

FISCAL = ("general_public", "government_fund", "state_capital")
EARNED = (
    *FISCAL, "superior_subsidy", "institutional", "education_fees", "business",
    "subordinate_units", "other",
)  # fmt: skip
CODES = {
    "general_public": (
        "2010301", "2010302", "2010399", "2012906", "2050202", "2080505", "2080506", "2101101",
        "2210201",
    ),
    "government_fund": ("2120801", "2120899", "2296002"),
    "state_capital": ("2230105", "2230199"),
}  # fmt: skip
BASIC = ("30101", "30102", "30108", "30201", "30217", "30231", "30239", "30302", "30399", "31002")
OTHER_USES = ("project", "to_superior", "business", "subordinate_subsidy", "closing")
ITEMS = ("overseas", "vehicles.purchase", "vehicles.running", "reception")
MEASURES = ("budget", "full_year_budget", "final", "prior")
FROM_ITEMS = {"reception": "30217", "vehicles.running": "30231"}


@frozen(kw_only=True)
class Flow:
    """Money from ``source`` to ``use`` under ``code``; ``item`` is the economic class of basic money."""

    source: str
    use: str
    code: str
    fen: int
    item: str = ""

    @property
    def fund(self) -> str:
        budget = self.source.removeprefix("opening_")
        return budget if budget in FISCAL else ""

    @property
    def spent(self) -> bool:
        return self.use not in ("closing", "surplus_distributed")

    @property
    def opens(self) -> bool:
        return self.source.startswith("opening")


Chosen = Callable[[Flow], bool]


@frozen
class Truth:
    """Amounts by path; a path that is not there is zero."""

    values: dict[str, int] = field(factory=lambda: defaultdict(int))
    codes: dict[str, tuple[str, ...]] = field(factory=dict)

    def __getitem__(self, path: str) -> int:
        return self.values.get(path, 0)


def name_of(code: str) -> str:
    """The official name of a code."""
    entry = lookup(code, on=2022)
    assert entry is not None
    return entry.name


@st.composite
def flows(draw: st.DrawFn) -> tuple[Flow, ...]:
    """Some flows; the general public budget always has basic and project money."""
    sources = (*EARNED, *(f"opening_{budget}" for budget in FISCAL), "opening_other")
    size = draw(st.integers(0, 14))
    drawn = [_flow(draw, draw(st.sampled_from(sources))) for _ in range(size)]
    drawn += [_flow(draw, "general_public", "basic"), _flow(draw, "general_public", "project")]
    if draw(st.booleans()):
        drawn.append(Flow(source="surplus_used", use="project", code="2050202", fen=_fen(draw)))
        drawn.append(
            Flow(source="business", use="surplus_distributed", code="2050202", fen=_fen(draw))
        )
    return tuple(drawn)


def _fen(draw: st.DrawFn) -> int:
    return draw(st.integers(10_000, 10**11))


def _flow(draw: st.DrawFn, source: str, use: str = "") -> Flow:
    fund = source.removeprefix("opening_")
    uses = ("basic", "project", "closing") if fund in FISCAL else ("basic", *OTHER_USES)
    chosen = use or draw(st.sampled_from(uses))
    codes = CODES.get(fund, CODES["general_public"])
    return Flow(
        source=source,
        use=chosen,
        code=draw(st.sampled_from(codes)),
        fen=_fen(draw),
        item=draw(st.sampled_from(BASIC)) if chosen == "basic" else "",
    )


@st.composite
def truths(draw: st.DrawFn) -> Truth:
    """A set of accounts in which every identity holds exactly."""
    money = draw(flows())
    extra = {(i, m): draw(st.just(0) | st.integers(10_000, 10**9)) for i in ITEMS for m in MEASURES}
    return accounts(money, extra)


def accounts(money: tuple[Flow, ...], extra: dict[tuple[str, str], int]) -> Truth:
    """The accounts that ``money`` makes; ``extra`` is what three public items cost beside it."""
    truth = Truth()
    for path, choose in _sums():
        truth.values[path] += sum(flow.fen for flow in money if choose(flow))
    for root, path, choose in _lines():
        chosen = [flow for flow in money if choose(flow)]
        for flow in chosen:
            for length in (3, 5, 7):
                truth.values[f"{root}.{flow.code[:length]}.{path}"] += flow.fen
        leaves = {flow.code for flow in chosen}
        truth.codes[root] = _with_upper({*truth.codes.get(root, ()), *leaves})
    _planned(truth)
    _basic(truth, money)
    _three_public(truth, extra)
    return truth


def _planned(truth: Truth) -> None:
    """Budget and last year's figures of the general public budget: twice and three times as much."""
    roots = [
        f"general_public.functions.{c}" for c in truth.codes.get("general_public.functions", ())
    ]
    for root in ("general_public.expenditure", *roots):
        final = truth[f"{root}.final"]
        truth.values[f"{root}.budget"], truth.values[f"{root}.prior"] = 2 * final, 3 * final


def _with_upper(codes: set[str]) -> tuple[str, ...]:
    return tuple(sorted({code[:length] for code in codes for length in (3, 5, 7)}))


def _source(name: str) -> Chosen:
    if name == "institutional":
        return lambda f: f.source in ("institutional", "education_fees")
    return lambda f: f.source == name


def _sums() -> Iterator[tuple[str, Chosen]]:
    yield "totals.income", lambda f: True
    yield "totals.expenditure", lambda f: True
    yield "income.total", lambda f: f.source in EARNED
    yield "income.fiscal_appropriation", lambda f: f.source in FISCAL
    for name in EARNED:
        yield f"income.{name}", _source(name)
    yield "carryover.opening", lambda f: f.opens
    yield "carryover.surplus_used", lambda f: f.source == "surplus_used"
    yield "carryover.surplus_distributed", lambda f: f.use == "surplus_distributed"
    yield "carryover.closing", lambda f: f.use == "closing"
    yield "expenditure.total", lambda f: f.spent
    for use in ("basic", "project", "to_superior", "business", "subordinate_subsidy"):
        yield f"expenditure.{use}", lambda f, use=use: f.use == use
    yield "fiscal.income", lambda f: f.source in FISCAL
    yield "fiscal.opening", lambda f: bool(f.fund) and f.opens
    yield "fiscal.expenditure", lambda f: bool(f.fund) and f.spent
    yield "fiscal.closing", lambda f: bool(f.fund) and not f.spent
    yield "fiscal.total", lambda f: bool(f.fund)
    yield "fiscal.basic", lambda f: bool(f.fund) and f.use == "basic"
    yield "fiscal.project", lambda f: bool(f.fund) and f.use == "project"
    for fund in FISCAL:
        spent = "general_public.expenditure.final"
        spent = spent if fund == "general_public" else f"{fund}.expenditure"
        basic = "basic.general_public" if fund == "general_public" else f"{fund}.basic"
        yield f"{fund}.opening", lambda f, fund=fund: f.fund == fund and f.opens
        yield f"{fund}.closing", lambda f, fund=fund: f.fund == fund and not f.spent
        yield f"{fund}.total", lambda f, fund=fund: f.fund == fund
        yield spent, lambda f, fund=fund: f.fund == fund and f.spent
        yield basic, lambda f, fund=fund: f.fund == fund and f.use == "basic"
        yield f"{fund}.project", lambda f, fund=fund: f.fund == fund and f.use == "project"


def _lines() -> Iterator[tuple[str, str, Chosen]]:
    yield "income.functions", "total", lambda f: f.source in EARNED
    yield "income.functions", "fiscal_appropriation", lambda f: f.source in FISCAL
    for name in EARNED[3:]:
        yield "income.functions", name, _source(name)
    for fund in FISCAL:
        yield "income.functions", fund, lambda f, fund=fund: f.source == fund
    yield "expenditure.functions", "final", lambda f: f.spent
    for use in ("basic", "project", "to_superior", "business", "subordinate_subsidy"):
        yield "expenditure.functions", use, lambda f, use=use: f.use == use
    for use in ("basic", "project"):
        yield "fiscal.functions", use, lambda f, use=use: bool(f.fund) and f.use == use
    yield "fiscal.functions", "final", lambda f: bool(f.fund) and f.spent
    for fund in FISCAL:
        root = f"{fund}.functions"
        yield root, "final", lambda f, fund=fund: f.fund == fund and f.spent
        yield root, "opening", lambda f, fund=fund: f.fund == fund and f.opens
        yield root, "income", lambda f, fund=fund: f.source == fund
        yield root, "closing", lambda f, fund=fund: f.fund == fund and not f.spent
        for use in ("basic", "project"):
            yield root, use, lambda f, fund=fund, use=use: f.fund == fund and f.use == use


def _basic(truth: Truth, money: tuple[Flow, ...]) -> None:
    inside = [f for f in money if f.fund == "general_public" and f.item]
    for flow in inside:
        kind = "personnel" if flow.item[:3] in ("301", "303") else "public"
        truth.values[f"basic.{kind}"] += flow.fen
        for code in (flow.item[:3], flow.item):
            truth.values[f"basic.items.{code}.final"] += flow.fen
    truth.codes["basic.items"] = tuple(sorted({c for f in inside for c in (f.item[:3], f.item)}))


def _three_public(truth: Truth, extra: dict[tuple[str, str], int]) -> None:
    for (item, measure), fen in extra.items():
        code = FROM_ITEMS.get(item, "") if measure == "final" else ""
        amount = fen + truth[f"basic.items.{code}.final"]
        holders = ["total", item, *(["vehicles.total"] if item.startswith("vehicles") else [])]
        for holder in holders:
            truth.values[f"three_public.{holder}.{measure}"] += amount
