"""What titles of tables have in common: how they end, and what must not stand before them."""

ENDING = r"(?:决算(?:总体|批复|公开|汇总|情况|总)*|(?:总体|汇总)(?:情况|决算)*|情况|总)表"
"""…决算表, …决算总表, …决算公开表, …总体情况表."""

WHOLE = "".join(
    f"(?<!{word})"
    for word in (
        "拨款", "预算", "基金", "项目", "基本", "经费", "费", "采购", "专户", "资金", "经营", "购买",
        "服务", "资产", "结转", "结余", "收入", "上级", "补助",
    )
)  # fmt: skip
"""No word that narrows the table to a part of the money."""
