"""兑现政策资金: awards listed in the narrative."""

from budgetdisclosure.figures import Amount, Count

from .fields import listing, quantity, record
from .identity import Identity


@record
class Award:
    """One award: to whom or for what, and how much."""

    name: str | None = quantity("名称", "name")
    amount: Amount | None = quantity("金额", "amount")


@record
class Awards:
    """Awards paid in the year."""

    total: Amount | None = quantity("政策扶持资金", "total")
    recipients: Count | None = quantity("兑现企业", "recipients")
    items: tuple[Award, ...] = listing("明细", "items")


IDENTITIES = (Identity("NR413", "awards.total", ("awards.items.*.amount",)),)
