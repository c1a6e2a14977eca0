"""The body that discloses."""

from .fields import quantity, record


@record
class PublicBody:
    """A department (部门, with its units) or a single unit (单位)."""

    name: str | None = quantity("单位名称", "name", "部门名称", "编制部门", "编制单位")
    scope: str | None = quantity("编报口径", "scope")
    kind: str | None = quantity("类别", "kind")
    region: str | None = quantity("地区", "region")

    @property
    def printed(self) -> str | None:
        """The name as a cover prints it, with what the accounts cover: 汇总 or 本级.

        >>> PublicBody(name="某某市水务局", scope="汇总").printed
        '某某市水务局（汇总）'
        """
        return f"{self.name}（{self.scope}）" if self.name and self.scope else self.name
