from collections.abc import Callable

import pytest

from budgetdisclosure import Verdict, read
from budgetdisclosure.checking.finding import Finding, Operand, Related, Severity
from budgetdisclosure.figures import Interval
from budgetdisclosure.messages import Message
from budgetdisclosure.reporting import Outcome, Run, outcome_of
from budgetdisclosure.source import Place

TEXT = (
    "2023年度部门决算\n"
    "三、支出决算情况说明\n"
    "本年支出合计21691.34万元，其中：基本支出1058.58万元，占支出合计的4.88%；"
    "项目支出20632.76万元，占支出合计的95.11%。\n"
)


@pytest.fixture
def finding() -> Finding:
    """A truncated share, at the place where TEXT prints it."""
    line = TEXT.split("\n")[2]
    column = line.index("95.11%") + 1
    start = TEXT.index("95.11%")
    return Finding(
        rule="NR411",
        severity=Severity.ERROR,
        verdict=Verdict.TRUNCATED,
        detail=Message.of("写的是{stated}", stated="95.11%"),
        stated="95.11%",
        expected="95.12%",
        path="expenditure.project.share",
        place=Place(
            file="a.txt", line=3, column=column, end_column=column + 6, start=start,
            end=start + 6, quote="占支出合计的95.11%",
        ),
        operands=(
            Operand(name="expenditure.project", value="20632.76", unit="万元",
                    interval=Interval.between(1, 2), place=Place(file="a.txt", line=3, column=44)),
        ),
        related=(
            Related(path="totals.income", role="other_print", stated="1.0", expected="2.0",
                    place=Place(file="a.txt", line=1, column=1)),
        ),
        hint=Message.of("核对分母"),
    )  # fmt: skip


@pytest.fixture
def run_of() -> Callable[..., Run]:
    """A run over TEXT with given findings."""

    def made(*findings: Finding, text: str = TEXT, name: str = "a.txt") -> Run:
        return Run(outcomes=(outcome(findings, text, name),))

    return made


def outcome(findings: tuple[Finding, ...], text: str, name: str) -> Outcome:
    import io

    stream = io.BytesIO(text.encode())
    stream.name = name
    return outcome_of(read(stream), findings, ())
