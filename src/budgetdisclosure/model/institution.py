"""机构: what the body is and does."""

from budgetdisclosure.figures import Count

from .fields import listing, quantity, record, section


@record
class Units:
    """How many units the accounts cover, by kind."""

    total: Count | None = quantity("纳入决算编制范围的单位", "all units")
    administrative: Count | None = quantity("行政单位", "administrative units")
    reference: Count | None = quantity(
        "参照公务员法管理事业单位", "units under the civil service law", "参公事业单位"
    )
    institutional: Count | None = quantity("事业单位", "public institutions")


@record
class Institution:
    """Duties, internal bodies, and the units covered by the accounts."""

    duties: tuple[str, ...] = listing("主要职责", "duties")
    internal_bodies: tuple[str, ...] = listing("内设机构", "internal bodies")
    subordinate_units: tuple[str, ...] = listing("下属单位", "subordinate units")
    units: Units = section(Units, "所属单位", "units covered")
