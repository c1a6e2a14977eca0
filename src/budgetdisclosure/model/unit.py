"""The body that discloses."""

from difflib import SequenceMatcher

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


def misspelt(one: str, other: str) -> bool:
    """Whether two names of bodies are nearly the same, so that one is the other with a wrong letter.

    Names that differ in a number or a quarter of the sky are of two bodies.

    >>> misspelt("某某市档案服务中心", "某某市档案服务中芯")
    True
    >>> misspelt("某某市第一中学", "某某市第二中学"), misspelt("某某市水务局", "某某市水务局水文站")
    (False, False)
    """
    if one in other or other in one:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.ratio() < _NEAR:
        return False
    changed = {
        letter
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
        for letter in one[a:b] + other[c:d]
    }
    return not changed & _TELLING


_NEAR = 0.8
_TELLING = frozenset("一二三四五六七八九十东南西北中上下左右甲乙丙丁省市区县乡镇")
