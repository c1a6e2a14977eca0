"""在面向中小企业预留的项目中，由中小企业中标的，采购金额10万元: purchases by tier of reserve."""

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind
from budgetdisclosure.wording.context import Context, Draft, Lead
from budgetdisclosure.wording.form import SentenceForm

_SME = r"中小(?:微型?)?企业"
_MICRO = r"(?:小微|小型、?(?:和|及)?微型)企业"
_RESERVED = pattern(
    rf"(?:面向|为|给|向)(?P<who>(?P<sme>{_SME})|{_MICRO})(?:的)?预留|预留给?(?P<late>(?P<late_sme>{_SME})|{_MICRO})"
)
_OTHER = pattern(r"其他(?:的)?(?:政府)?采购项目")
_AWARDED = pattern(rf"由(?:(?P<sme>{_SME})|{_MICRO})(?:供应商)?(?:中标|成交|承接|承担|获得)")
_MONEY = pattern(r"(?:金额|总额|合同额|共计|合计)(?:为|是|共|计|：|:|\s)*$")
_WORDS = {
    "procurement.reserved_sme_awarded": "在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额",
    "procurement.reserved_micro_awarded": "在面向小微企业预留的政府采购项目中，由小微企业供应商中标或成交的，采购金额",
    "procurement.other_sme_awarded": "在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额",
    "procurement.other_micro_awarded": "在其他政府采购项目中，由小微企业供应商中标或成交的，采购金额",
    "procurement.reserved_sme": "面向中小企业预留政府采购项目预算金额",
    "procurement.reserved_micro": "面向小微企业预留政府采购项目预算金额",
}


class ProcurementTiersForm(SentenceForm):
    """What was reserved for small enterprises, and what they got of it and beside it."""

    name = "procurement_tiers"
    order = 6
    figures = (Amount,)
    section = "F11.2"

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact, if the words since the figure before tell the tier."""
        path = _path(lead.text) if _MONEY.search(lead.text) else None
        return (Draft(kind=Kind.FACT, path=path, subject=path),) if path else ()

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """The words of the tier + amount."""
        return f"{words or _WORDS[draft.path]}{figure}"


def _path(text: str) -> str | None:
    reserved = next(reversed(list(_RESERVED.finditer(text))), None)
    awarded = _AWARDED.search(text)
    other = _OTHER.search(text)
    if awarded is not None and other is not None and reserved is None:
        return f"procurement.other_{_size(awarded['sme'])}_awarded"
    if reserved is None or other is not None:
        return None
    size = _size(reserved["sme"] or reserved["late_sme"])
    if awarded is None:
        return f"procurement.reserved_{size}"
    return f"procurement.reserved_{size}_awarded" if _size(awarded["sme"]) == size else None


def _size(sme: str | None) -> str:
    return "sme" if sme else "micro"


FORM = ProcurementTiersForm()
