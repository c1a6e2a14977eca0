"""Small standard tables as text, for the examples of rules that look at tables."""

import re

YEAR = "2024年度部门决算说明\n"


def table(title: str, *rows: tuple[str, ...]) -> str:
    """A table with a cell a line, as documents turned into text have it."""
    cells = "\n".join("".join(f"\t{cell}\n" for cell in row) for row in rows)
    return f"{title}\n单位：万元\n{cells}\n"


def totals(spent: str = "20.00", got: str = "25.00", left: str = "5.00") -> str:
    """收入支出决算总表 of one class."""
    return table(
        "收入支出决算总表",
        ("收入项目", "决算数", "支出项目", "决算数"),
        ("一、一般公共预算财政拨款收入", got, "一、教育支出", spent),
        ("本年收入合计", got, "本年支出合计", spent),
        ("年初结转和结余", "", "年末结转和结余", left),
        ("总计", got, "总计", got),
    )


def income(total: str = "25.00", other: str = "") -> str:
    """收入决算表 of one 类 with its 款 and 项; ``other`` is other income of the lines."""
    names = ("教育支出", "普通教育", "小学教育")
    return table(
        "收入决算表",
        ("科目编码", "科目名称", "本年收入合计", "财政拨款收入", "其他收入"),
        ("", "合计", total, "25.00", ""),
        *(
            (code, name, "25.00", "25.00", other)
            for code, name in zip(("205", "20502", "2050202"), names, strict=True)
        ),
    )


def income_by_unit(second: str = "15.00") -> str:
    """收入决算表（分单位） of two units."""
    return table(
        "收入决算表（分单位）",
        ("单位名称", "本年收入合计", "财政拨款收入", "其他收入"),
        ("合计", "25.00", "25.00", ""),
        ("某某市教育局（本级）", "10.00", "10.00", ""),
        ("某某市第一小学", second, second, ""),
    )


def _spending(title: str, kuan: str, xiang: str, basic: str) -> str:
    return table(
        title,
        ("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
        ("", "合计", "20.00", basic, "8.00"),
        ("205", "教育支出", "20.00", basic, "8.00"),
        ("20502", "普通教育", kuan, basic, "8.00"),
        ("2050202", "小学教育", xiang, basic, "8.00"),
    )


def expenditure(kuan: str = "20.00", xiang: str = "20.00", basic: str = "12.00") -> str:
    """支出决算表 of one 类 with its 款 and 项."""
    return _spending("支出决算表", kuan, xiang, basic)


def general_public(kuan: str = "20.00", xiang: str = "20.00", basic: str = "12.00") -> str:
    """一般公共预算财政拨款支出决算表 of one 类 with its 款 and 项."""
    return _spending("一般公共预算财政拨款支出决算表", kuan, xiang, basic)


def fiscal(spent: str = "20.00", got: str = "25.00", left: str = "5.00") -> str:
    """财政拨款收入支出决算总表 of one class."""
    return table(
        "财政拨款收入支出决算总表",
        (
            "收入项目",
            "决算数",
            "支出项目",
            "合计",
            "一般公共预算财政拨款",
            "政府性基金预算财政拨款",
        ),
        ("一、一般公共预算财政拨款", got, "一、教育支出", spent, spent, ""),
        ("本年收入合计", got, "本年支出合计", spent, spent, ""),
        ("年初财政拨款结转和结余", "", "年末财政拨款结转和结余", left, left, ""),
        ("总计", "25.00", "总计", "25.00", "25.00", ""),
    )


def basic(wages: str = "10.00", personnel: str = "10.00", public: str = "2.00") -> str:
    """一般公共预算财政拨款基本支出决算表 of three lines."""
    return table(
        "一般公共预算财政拨款基本支出决算表",
        ("科目编码", "科目名称", "决算数"),
        ("301", "工资福利支出", "10.00"),
        ("30101", "基本工资", wages),
        ("302", "商品和服务支出", "2.00"),
        ("30217", "公务接待费", "2.00"),
        ("", "人员经费合计", personnel),
        ("", "公用经费合计", public),
    )


def three_public(reception: str = "2.00", total: str = "2.00") -> str:
    """“三公”经费支出决算表."""
    return table(
        "财政拨款“三公”经费支出决算表",
        ("项目", "合计", "因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"),
        ("预算数", "3.00", "", "", "", "3.00"),
        ("决算数", total, "", "", "", reception),
    )


def fund(closing: str = "3.00", spent: str = "7.00") -> str:
    """政府性基金预算财政拨款收入支出决算表 of one 类 with its 款 and 项."""
    names = ("其他支出", "彩票公益金安排的支出", "用于教育事业的彩票公益金支出")
    lines = zip(("229", "22960", "2296004"), names, strict=True)
    return table(
        "政府性基金预算财政拨款收入支出决算表",
        ("科目编码", "科目名称", "年初结转和结余", "本年收入", "本年支出小计", "基本支出", "项目支出",
         "年末结转和结余"),
        ("", "合计", "1.00", "9.00", spent, "", spent, closing),
        *((code, name, "1.00", "9.00", "7.00", "", "7.00", closing) for code, name in lines),
    )  # fmt: skip


def basic_with_total(total: str = "12.00") -> str:
    """基本支出决算表 with a row of the total."""
    return basic() + f"\n\t\n\t合计\n\t{total}\n"


def totals_with_fund(fund_income: str = "9.00") -> str:
    """收入支出决算总表 of a body that has only a government-managed fund."""
    return table(
        "收入支出决算总表",
        ("收入项目", "决算数", "支出项目", "决算数"),
        ("二、政府性基金预算财政拨款收入", fund_income, "二十三、其他支出", "7.00"),
        ("三、事业收入", "", "二十四、债务还本支出", ""),
    )


def empty_fund() -> str:
    """政府性基金预算财政拨款收入支出决算表 with its lines, and no money in any."""
    return re.sub(r"\d+\.\d\d", "", fund())


def only_fiscal() -> str:
    """Both tables of totals of a body that prints to have no money but fiscal appropriation."""
    nothing = ("上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入")
    return table(
        "收入支出决算总表",
        ("收入项目", "决算数", "支出项目", "决算数"),
        ("一、一般公共预算财政拨款收入", "20.00", "一、教育支出", "20.00"),
        *((kind, "0.00", "", "") for kind in nothing),
        ("本年收入合计", "20.00", "本年支出合计", "20.00"),
        ("使用非财政拨款结余", "0.00", "结余分配", "0.00"),
        ("年初结转和结余", "0.00", "年末结转和结余", "0.00"),
        ("总计", "20.00", "总计", "20.00"),
    ) + fiscal(got="20.00", left="").replace("25.00", "20.00")
