"""The report as narrative text."""

from budgetdisclosure.errors import ConfigError, ModelError
from budgetdisclosure.model import FinalAccounts
from budgetdisclosure.model.personal import masked
from budgetdisclosure.model.stated import stated

from .part import parts
from .pen import Pen
from .profile import profile

_STEPS = "一二三四五六七八九十"
_MOST = 12


def to_text(
    report: FinalAccounts,
    *,
    style: str = "beijing",
    decimals: int = 2,
    lossy: bool = False,
    personal: bool = False,
) -> str:
    """``report`` as a narrative in Chinese: what it states, and what follows from that.

    ``style`` is a profile, ``beijing`` or ``shanghai``. Stated figures are written as they are
    printed; growth, shares, changes, completion and costs per vehicle are computed and rounded
    half up to ``decimals`` places, and left out over a zero base. Sections of which nothing is
    stated are left out. Reading the text gives back every figure of the report.

    Raises:
        ModelError: the report states something that the narrative has no sentence for; with
            ``lossy`` the text names it at its end instead.
        ConfigError: an unknown style, or decimals outside 0 to 6.

    >>> from budgetdisclosure.figures import Amount
    >>> from budgetdisclosure.model import Comparison, Expenditure
    >>> total = Comparison(Amount("120.00"), base=Amount("100.00"))
    >>> report = FinalAccounts(year=2023, expenditure=Expenditure(total=total, basic=Amount("30.00")))
    >>> print(to_text(report).splitlines()[-1])
    2023年度本年支出合计120.00万元，比上年的100.00万元增加20.00万元，增长20.00%。其中，基本支出30.00万元（占全年支出的25.00%）。
    """
    if not 0 <= decimals <= 6:
        raise ConfigError("errors.config", option="decimals", value=decimals, expected="0–6")
    shown = report if personal else masked(report)
    pen = Pen(shown, profile(style), decimals)
    lines = [_title(pen), *_body(pen)]
    missing = unsaid(pen)
    if missing and not lossy:
        raise ModelError("writing.no_sentence", paths=_listed(missing), count=len(missing))
    if missing:
        lines.append(f"（以下内容未能写入正文：{_listed(missing, len(missing))}）")
    return "\n".join(line for line in lines if line) + "\n"


def unsaid(pen: Pen) -> list[str]:
    """The paths of what the report states and ``pen`` has not written."""
    return [path for path, value in stated(pen.report) if path not in pen.said and value != ""]


def _title(pen: Pen) -> str:
    year, name, scope = (pen.value(path) for path in ("year", "unit.name", "unit.scope"))
    pen.said.add("money_unit")
    return f"{name or ''}{f'（{scope}）' if scope else ''}{f'{year}年度' if year else ''}部门决算"


def _body(pen: Pen) -> list[str]:
    lines: list[str] = []
    number = section = 0
    opened = None
    for part in parts():
        written = [line for line in part.write(pen) if line]
        if not written:
            continue
        if part.part != opened:
            opened, number, section = part.part, number + 1, 0
            lines.append(f"第{numeral(number)}部分 {pen.profile.parts[part.part]}")
        section += 1
        if part.code != "P4":
            lines.append(f"{numeral(section)}、{pen.profile.titles[part.code]}")
        lines.extend(written)
    return lines


def numeral(number: int) -> str:
    """一 to 十九, as sections are numbered.

    >>> numeral(3), numeral(12)
    ('三', '十二')
    """
    return _STEPS[number - 1] if number <= 10 else f"十{_STEPS[number - 11]}"


def _listed(paths: list[str], most: int = _MOST) -> str:
    more = f" … (+{len(paths) - most})" if len(paths) > most else ""
    return "、".join(paths[:most]) + more
