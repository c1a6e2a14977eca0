"""A report with one section, what is said in it, and which rules it breaks."""

import budgetdisclosure as bd

HEAD = "云溪市水务局2022年度部门决算说明\n"
TITLES = {
    "F01": "一、收入支出决算总体情况说明",
    "F03": "三、支出决算情况说明",
    "F04": "四、财政拨款收入支出决算总体情况说明",
    "F05": "五、一般公共预算财政拨款支出决算情况说明",
    "F07": "七、财政拨款“三公”经费支出决算情况说明",
    "F08": "八、政府性基金预算财政拨款收入支出决算情况说明",
}


def read(section: str, text: str) -> bd.Disclosure:
    return bd.read(f"{HEAD}{TITLES[section]}\n{text}".encode())


def said(disclosure: bd.Disclosure) -> list[tuple[str, str]]:
    return [(s.path, str(s.value)) for s in disclosure.statements if s.value is not None]


def wrong(disclosure: bd.Disclosure) -> list[str]:
    return [f.rule for f in bd.check(disclosure) if f.severity.value != "info"]
