"""True money of a year as single flows, each from one source to one use.

Every quantity of a report is a sum of flows, so all identities hold exactly.
"""

from collections.abc import Callable

from attrs import frozen

from budgetdisclosure.model.kinds import BUDGETS, OTHER_INCOME

from .extra import strategies as st

OPENING = tuple(f"opening_{budget}" for budget in BUDGETS)
SOURCES = (*BUDGETS, *OPENING, *OTHER_INCOME, "opening_other", "surplus_used")

_FISCAL_USES = ("personnel", "public", "project", "closing")
_OTHER_USES = (
    "personnel", "public", "project", "to_superior", "business", "subordinate_subsidy", "closing",
    "surplus_distributed",
)  # fmt: skip

CODES = {
    "general_public": (
        "2011308", "2011350", "2080505", "2080506", "2101102", "2150805", "2210201", "20113",
        "20805", "2050202", "20702", "204",
    ),
    "government_fund": ("2120801", "21208", "22960"),
    "state_capital": ("22301", "2230105"),
}  # fmt: skip
"""Lines of the classification that flows may be booked under."""


@frozen(kw_only=True)
class Flow:
    """Money from ``source`` to ``use``: ``final`` this year, ``prior`` last year, ``budget`` planned.

    ``code`` is the line of the classification, empty where the money is not spent or not fiscal.
    """

    source: str
    use: str
    code: str
    final: int
    budget: int
    prior: int

    @property
    def fund(self) -> str:
        """The budget that fiscal money belongs to; empty for other money."""
        budget = self.source.removeprefix("opening_")
        return budget if budget in BUDGETS else ""


def flows(step: int, most: int = 12) -> st.SearchStrategy[tuple[Flow, ...]]:
    """Some flows, each zero or at least ``step`` 分, so that no print of a true amount is zero."""
    return st.lists(_flow(step), min_size=2, max_size=most).map(_leaves)


def money(step: int, most: int = 10**11) -> st.SearchStrategy[int]:
    """A true amount in 分: zero, or from ``step`` to ``most``."""
    return st.one_of(st.just(0), st.integers(step, most), st.integers(step, most))


@st.composite
def _flow(draw: st.DrawFn, step: int) -> Flow:
    source = draw(st.sampled_from(SOURCES))
    fund = source.removeprefix("opening_")
    use = draw(st.sampled_from(_FISCAL_USES if fund in BUDGETS else _OTHER_USES))
    spent = fund in BUDGETS and use != "closing"
    return Flow(
        source=source,
        use=use,
        code=draw(st.sampled_from(CODES[fund])) if spent else "",
        final=draw(st.integers(step, 10**11)),
        budget=draw(money(step)),
        prior=draw(money(step)),
    )


def _leaves(drawn: list[Flow]) -> tuple[Flow, ...]:
    """Without flows on a line that has lines below it with money of their own."""
    codes = {flow.code for flow in drawn if flow.code}
    return tuple(
        flow
        for flow in drawn
        if not any(c != flow.code and flow.code and c.startswith(flow.code) for c in codes)
    )


def total(flows: tuple[Flow, ...], column: str, choose: Callable[[Flow], bool]) -> int:
    """The money of the chosen flows in ``column``."""
    return sum(getattr(flow, column) for flow in flows if choose(flow))
