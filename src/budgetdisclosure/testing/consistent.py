"""Reports in which everything agrees."""

from budgetdisclosure.model import FinalAccounts, Institution, PublicBody

from .accounts import accounts
from .beside import assets, awards, others, procurement, staffing, three_public
from .extra import strategies as st
from .flows import flows, total
from .money import Printing

_CHARACTERS = "北南东西海江山河安宁"


def printings(*, mixed: bool = False) -> st.SearchStrategy[Printing]:
    """0, 1 or 2 decimals; ``mixed`` leaves out the zeros at the end of some numbers."""
    return st.builds(Printing, st.integers(0, 2), st.booleans() if mixed else st.just(False))


def consistent_reports(*, mixed: bool = False) -> st.SearchStrategy[FinalAccounts]:
    """Reports whose true amounts satisfy every identity of the model exactly.

    Amounts are drawn as whole 分 and then printed in 万元, half up, with the decimals of the
    report, so that printed ones agree within rounding; no true amount is printed as zero unless
    it is zero. ``mixed`` drops trailing zeros in half of the reports.
    """
    return printings(mixed=mixed).flatmap(_report)


@st.composite
def _report(draw: st.DrawFn, printing: Printing) -> FinalAccounts:
    expenses = draw(three_public(printing))
    book = draw(flows(printing.step))
    public = total(book, "final", lambda f: f.fund == "general_public" and f.use == "public")
    beside = draw(others(printing, public))
    fleet = expenses.vehicles.fleet
    characters = st.lists(st.sampled_from(_CHARACTERS), min_size=2, max_size=4, unique=True)
    name = "".join(draw(characters))
    return FinalAccounts(
        unit=PublicBody(name=f"{name}市{name}局"),
        year=draw(st.integers(2016, 2025)),
        money_unit="万元",
        institution=Institution(units=beside.pop("units")),
        staffing=draw(staffing()),
        three_public=expenses,
        procurement=draw(procurement(printing)),
        assets=draw(assets(printing, fleet.value if fleet else 0)),
        awards=draw(awards(printing)),
        **beside,
        **accounts(book, printing),
    )
