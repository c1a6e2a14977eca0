"""The body that discloses."""

from .fields import quantity, record


@record
class PublicBody:
    """A department (部门, with its units) or a single unit (单位)."""

    name: str | None = quantity("单位名称", "name", "部门名称", "编制部门", "编制单位")
    kind: str | None = quantity("类别", "kind")
    region: str | None = quantity("地区", "region")
