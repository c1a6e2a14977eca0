"""What a figure is compared with."""

from enum import StrEnum


class Basis(StrEnum):
    """The base of a comparison (domain: comparison bases)."""

    PRIOR_YEAR = "prior_year_final"
    """上年决算数"""
    INITIAL_BUDGET = "initial_budget"
    """年初预算数"""
    FULL_YEAR_BUDGET = "full_year_budget"
    """全年预算数, 调整预算数"""
    PRIOR_YEAR_BUDGET = "prior_year_budget"
    """上年预算数"""
    PRIOR_YEAR_EXECUTION = "prior_year_execution"
    """上年预算执行数"""
    OTHER_YEAR = "other_year"
    """another year, such as 2019"""
    TARGET = "target"
    """a task or goal, such as 全年任务"""


class Direction(StrEnum):
    """Which way a stated change goes."""

    INCREASE = "increase"
    DECREASE = "decrease"
    FLAT = "flat"
    UNRESOLVED = "unresolved"
    """The template's choice was left standing: 增加（减少）."""
