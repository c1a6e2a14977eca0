"""财政拨款基本支出决算情况说明."""

from budgetdisclosure.wording.section import Section

_TOTAL = ("basic.general_public",)

_CLASSES = (
    ("工资福利支出", "301"),
    ("商品和服务支出", "302"),
    ("对个人和家庭的补助支出", "303"),
    ("对个人和家庭的补助", "303"),
    ("对个人和家庭补助支出", "303"),
    ("对个人和家庭补助", "303"),
    ("资本性支出", "310"),
)

SECTION = Section(
    code="F06",
    titles=(r"基本支出决算|基本支出情况|基本支出预算",),
    order=18,
    roots=("basic",),
    names=(
        ("一般公共预算财政拨款基本支出", _TOTAL),
        ("一般公共预算基本支出", _TOTAL),
        ("财政拨款基本支出", _TOTAL),
        ("基本支出", _TOTAL),
        *((name, (f"basic.items.{code}.final",)) for name, code in _CLASSES),
    ),
    subject="basic.general_public",
    wholes=((r"基本支出|^$", "basic.general_public"),),
)
