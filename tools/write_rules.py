"""Writes the catalogue of rules, docs/rules.md and docs/zh/rules.md, from the rules themselves."""

from collections.abc import Iterator
from pathlib import Path

from budgetdisclosure import check, read
from budgetdisclosure.checking import Rule, all_rules
from budgetdisclosure.messages import Message, has_text, render

DOCS = Path(__file__).resolve().parents[1] / "docs"
TARGETS = {"en": DOCS / "rules.md", "zh": DOCS / "zh" / "rules.md"}

_WORDS = {
    "en": {
        "title": "Rules",
        "intro": "{count} rules, by family. This page is written by `tools/write_rules.py`.\n\n"
        "`error`: certain, whatever the true values are. `warning`: under an assumption, or doubtful."
        " `info`: style.\n\n"
        "In the examples a row of a table stands on one line; a text file has one cell a line, behind"
        " a tab.",
        "severity": "severity", "code": "code", "name": "name", "legal": "rests on",
        "prior": "With the accounts of the year before:",
        "passes": "Nothing is reported for:", "fails": "Reported for:",
        "AR": "Sums and balances", "XT": "Between tables and sections",
        "XN": "One quantity printed more than once", "NR": "Changes, rates and shares",
        "CL": "Classification", "CP": "What must be there", "FM": "Form and wording",
        "PL": "Plausibility",
    },
    "zh": {
        "title": "规则",
        "intro": "共 {count} 条规则，按类排列。本页由 `tools/write_rules.py` 生成。\n\n"
        "`error`：无论真实数值是多少都不成立。`warning`：在某种假设下不成立，或者存疑。`info`：体例问题。\n\n"
        "示例中表格的一行写成一行；文本文件里每个单元格占一行，前面是制表符。",
        "severity": "级别", "code": "代码", "name": "名称", "legal": "依据",
        "prior": "给出的上一年度决算：",
        "passes": "以下文本不报告：", "fails": "以下文本会报告：",
        "AR": "合计与平衡", "XT": "表与表、节与节之间", "XN": "同一数量多次列示",
        "NR": "增减、比率与占比", "CL": "分类科目", "CP": "完整性", "FM": "格式与文字",
        "PL": "合理性",
    },
}  # fmt: skip


def text(language: str) -> str:
    """The page in ``language``."""
    words = _WORDS[language]
    rules = all_rules()
    parts = [f"# {words['title']}", words["intro"].format(count=len(rules))]
    families = dict.fromkeys(rule.family for rule in rules)
    for family in families:
        own = [rule for rule in rules if rule.family == family]
        parts += [f"## {family}: {words[family]}", _table(own, language)]
        for rule in own:
            parts += _section(rule, language)
    return "\n\n".join(parts) + "\n"


def anchor(rule: Rule, language: str) -> str:
    """The label of a rule, unique over both pages."""
    return rule.code.lower() if language == "en" else f"zh-{rule.code.lower()}"


def _table(rules: list[Rule], language: str) -> str:
    words = _WORDS[language]
    head = f"| {words['code']} | {words['severity']} | {words['name']} |\n| --- | --- | --- |"
    rows = [
        f"| [{rule.code}](#{anchor(rule, language)}) | {rule.severity} | {_said(rule, 'name', language)} |"
        for rule in rules
    ]
    return "\n".join([head, *rows])


def _section(rule: Rule, language: str) -> Iterator[str]:
    words = _WORDS[language]
    yield f"({anchor(rule, language)})="
    yield f"### {rule.code} {_said(rule, 'name', language)}"
    yield f"`{_said(rule, 'slug', language)}`, `{rule.severity}`"
    yield _said(rule, "explain", language)
    if has_text(f"{rule.code}.hint", language):
        yield _said(rule, "hint", language)
    if rule.legal:
        yield f"{words['legal']}: {rule.legal}"
    if rule.prior:
        yield words["prior"]
        yield _example(rule.prior)
    yield words["passes"]
    yield _example(rule.passes)
    yield words["fails"]
    yield _example(rule.fails)
    prior = read(rule.prior.encode()) if rule.prior else None
    for finding in check(read(rule.fails.encode()), select=(rule.code,), prior=prior):
        yield f"> {finding.severity}: {finding.text(language)}"


def _said(rule: Rule, key: str, language: str) -> str:
    return render(Message.of(f"{rule.code}.{key}"), language)


def _example(text: str) -> str:
    """The text; a table, which it holds one cell a line behind a tab, as one row a line."""
    lines: list[str] = []
    row: list[str] = []
    for line in (*text.rstrip().split("\n"), ""):
        if line.startswith("\t"):
            row.append(line.strip())
            continue
        if row:
            lines.append(f"| {' | '.join(row)} |")
            row = []
        if line:
            lines.append(line)
    return "\n".join(["```text", *lines, "```"])


if __name__ == "__main__":
    for language, target in TARGETS.items():
        target.write_text(text(language), encoding="utf-8")
