"""财政拨款基本支出: basic expenditure, personnel and public."""

from attrs import field

from budgetdisclosure.figures import Amount

from .fields import listing, quantity, record
from .identity import Identity, RollUp


@record
class EconomicLine:
    """A 类 or 款 of the departmental economic classification with its money, if printed."""

    code: str = field()
    name: str | None = quantity("科目名称", "name")
    final: Amount | None = quantity("决算数", "final accounts")
    personnel: Amount | None = quantity("人员经费", "personnel")
    public: Amount | None = quantity("公用经费", "public expenses")


@record
class BasicExpenditure:
    """基本支出 paid from fiscal appropriation."""

    general_public: Amount | None = quantity(
        "一般公共预算财政拨款基本支出",
        "from the general public budget",
        "使用一般公共预算财政拨款安排基本支出",
        "一般公共预算财政拨款安排基本支出",
    )
    government_fund: Amount | None = quantity(
        "政府性基金财政拨款基本支出",
        "from government-managed funds",
        "使用政府性基金财政拨款安排基本支出",
        "政府性基金财政拨款安排基本支出",
        "使用政府性基金预算财政拨款安排基本支出",
    )
    personnel: Amount | None = quantity("人员经费", "personnel")
    public: Amount | None = quantity("公用经费", "public expenses", "日常公用经费")
    items: tuple[EconomicLine, ...] = listing("经济分类", "by economic class")


_PERSONNEL = ("301", "303")
_PUBLIC = ("302", "307", "309", "310", "311", "312", "313", "399")


def _items(*codes: str) -> tuple[str, ...]:
    return tuple(f"basic.items.{code}.final" for code in codes)


IDENTITIES = (
    Identity("XT207", "expenditure.basic", ("basic.general_public",), "<="),
    Identity("AR113", "basic.general_public", ("basic.personnel", "basic.public")),
    Identity("AR113", "basic.personnel", _items(*_PERSONNEL)),
    Identity("AR113", "basic.public", _items(*_PUBLIC)),
    Identity("AR113", "basic.general_public", _items(*_PERSONNEL, *_PUBLIC)),
    Identity("AR113", "basic.items.*.final", ("basic.items.*.personnel", "basic.items.*.public")),
    RollUp(
        "AR112",
        "basic.items",
        (("final", None), ("personnel", None), ("public", None)),
        in_table="AR112",
    ),
    Identity("XN314", "basic.public", ("agency_operating",), "<="),
    Identity("XT207", "expenditure.basic", ("basic.general_public", "basic.government_fund"), "<="),
)
