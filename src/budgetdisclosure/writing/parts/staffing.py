"""Posts and people."""

from budgetdisclosure.figures import Count
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Direction, Kind, UnitStaff
from budgetdisclosure.model.fields import labels
from budgetdisclosure.wording.staff_table import FUNDING
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_HEADINGS = {name: label.zh for name, label in labels(UnitStaff)}
_NAME = pattern(r"[^\d\s。；;：:，,]{2,40}")
_FUNDING = pattern(FUNDING)
_POSTS = (("administrative", "行政"), ("institutional", "事业"))


def write(pen: Pen) -> list[str]:
    """A paragraph, and the table of staff by unit."""
    clauses = [_posts(pen, kind, name) for kind, name in _POSTS]
    clauses.append(_with_change(pen, "staffing.contract", "聘用人员", "staffing.contract_change"))
    clauses.append(_retired(pen))
    told = "；".join(clause for clause in clauses if clause)
    return [f"{pen.year}末，{told}。" if told else "", _units(pen)]


def _posts(pen: Pen, kind: str, name: str) -> str:
    root = f"staffing.{kind}"
    posts = pen.phrase("staffing", f"{root}.posts", f"{name}编制")
    actual = _with_change(pen, f"{root}.actual", f"{name}在职", f"{root}.actual_change")
    return "，".join(clause for clause in (posts, actual) if clause)


def _retired(pen: Pen) -> str:
    root = "staffing.retired"
    total = _with_change(pen, f"{root}.total", "离退休人员", f"{root}.total_change")
    kinds = (("cadre", "离休"), ("ordinary", "退休"))
    parts = [pen.phrase("staffing", f"{root}.{kind}", name) for kind, name in kinds]
    told = "，".join(part for part in parts if part)
    return f"{total}，其中：{told}" if total and told else total or told


def _with_change(pen: Pen, path: str, name: str, change: str) -> str:
    people = pen.phrase("staffing", path, name)
    if not people:
        return ""
    moved = pen.value(change)
    if moved is None:
        return people
    if not moved.value:
        return f"{people}（与上年相比没有变化）"
    way = Direction.DECREASE if moved.value < 0 else Direction.INCREASE
    size = Count(abs(moved.value), moved.unit)
    return f"{people}（{pen.claim('change', Kind.CHANGE, size, '比上年', direction=way)}）"


def _units(pen: Pen) -> str:
    """The table in one line; none if a unit has what would not be read back from it."""
    units = pen.peek("staffing.units")
    funded = any(unit.funding for unit in units)
    if not units or not all(_plain(unit, funded=funded) for unit in units):
        return ""
    columns = ("name", *(("funding",) if funded else ()), "posts", "actual")
    words = " ".join(_HEADINGS[column] for column in columns)
    rows = [
        " ".join(_cell(pen.value(f"staffing.units.{n}.{column}")) for column in columns)
        for n in range(1, len(units) + 1)
    ]
    return f"列入部门决算编制范围的单位详细情况见下表：{words} {' '.join(rows)}"


def _plain(unit: UnitStaff, *, funded: bool) -> bool:
    paid = _FUNDING.fullmatch(unit.funding or "") is not None
    counts = (unit.posts, unit.actual)
    counted = all(count is not None and count.text.isdigit() for count in counts)
    return _NAME.fullmatch(unit.name or "") is not None and counted and (paid or not funded)


def _cell(value: Count | str) -> str:
    return value.text if isinstance(value, Count) else value


PART = Part(part=1, order=20, code="P1.3", write=write)
