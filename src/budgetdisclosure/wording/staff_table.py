"""The words of a table of staff by unit: headings of its columns, ways in which a unit is paid for."""

from collections.abc import Mapping

COLUMNS: Mapping[str, str] = {
    "name": r"(?:预算|填报|决算)?单位名称|(?:部门|机构)名称|(?:部门|机构)[（(]单位[）)]名称",
    "funding": r"(?:经费|预算|单位|拨款)(?:性质|来源|形式|方式|渠道|类型|类别|供给(?:方式|形式))",
    "posts": r"(?:人员|核定|核定人员)?编制(?:人员)?(?:人)?数|(?:人员|核定)编制",
    "actual": r"(?:年末)?(?:实有|在职|在编|在岗|现有)(?:在职|在编|在岗)?(?:人员数|人数|人员|职工数)",
    "retired": r"(?:离退休|退休|离休)(?:人员数|人数|人员)",
}
"""What the heading of each column may be, by its field in the model."""

NEEDED = frozenset({"name", "posts", "actual"})
"""The columns without which it is another table."""

FUNDING = (
    r"(?:(?:财政)?(?:全额|差额|定额|定项)(?:财政)?(?:拨款|补助|补贴|预算|供给)?"
    r"|财政(?:拨款|核拨|核补|补助|补贴|供给|预算|全供|差供)|全供|差供|自收自支|经费自理|自筹)"
    r"(?:(?:行政|事业)?单位|[（(][^（()）\d]{1,8}[）)])?"
)
"""How a unit is paid for."""
