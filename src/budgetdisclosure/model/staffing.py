"""人员构成: staff."""

from budgetdisclosure.figures import Count

from .fields import listing, quantity, record, section
from .identity import Identity


@record
class Posts:
    """编制 and 实有 of one kind of staff."""

    posts: Count | None = quantity("编制", "authorised posts", "编制人数")
    actual: Count | None = quantity("实际", "actual", "实有", "实有人数", "在职")
    actual_change: Count | None = quantity("比上年增减", "change of actual staff, signed")


@record
class Retired:
    """离退休人员 by kind."""

    total: Count | None = quantity("离退休人员", "retired staff")
    cadre: Count | None = quantity("离休", "retired cadres", "离休人员")
    ordinary: Count | None = quantity("退休", "retired", "退休人员")
    total_change: Count | None = quantity("比上年增减", "change, signed")


@record
class UnitStaff:
    """A unit of the department: how it is paid for, its posts, its people."""

    name: str | None = quantity("单位名称", "name")
    funding: str | None = quantity("经费性质", "funding")
    posts: Count | None = quantity("人员编制数", "authorised posts")
    actual: Count | None = quantity("在职人数", "actual staff", "实有人数")


@record
class Staffing:
    """编制 and people."""

    total: Posts = section(Posts, "人员编制", "posts in all")
    administrative: Posts = section(Posts, "行政编制", "administrative posts")
    reference: Posts = section(Posts, "参公编制", "posts under the civil service law")
    workers: Posts = section(Posts, "工勤编制", "posts of workers")
    institutional: Posts = section(Posts, "事业编制", "institutional posts")
    contract: Count | None = quantity("聘用人员", "contract staff", "编外人员", "聘用")
    contract_change: Count | None = quantity("聘用人员增减", "change of contract staff, signed")
    retired: Retired = section(Retired, "离退休人员", "retired staff")
    units: tuple[UnitStaff, ...] = listing("列入决算编制范围的单位", "staff by unit")


IDENTITIES = (
    *(
        Identity(
            "PL812",
            f"staffing.total.{column}",
            (f"staffing.administrative.{column}", f"staffing.institutional.{column}"),
            "<=",
        )
        for column in ("posts", "actual")
    ),
    Identity(
        "PL805", "staffing.retired.total", ("staffing.retired.cadre", "staffing.retired.ordinary")
    ),
)
