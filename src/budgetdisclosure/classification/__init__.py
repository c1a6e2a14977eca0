"""The government revenue and expenditure classification (政府收支分类科目), by date."""

from .active import (
    ancestors,
    children,
    data_version,
    entries,
    find,
    find_all,
    find_chain,
    is_valid_on,
    lookup,
    parent,
)
from .chain import ChainMatch, ChainProblem, split_chain
from .codes import Code, EconomicCode, FunctionalCode, GovernmentEconomicCode, RevenueCode
from .entry import Entry, Naming
from .kinds import Certainty, Confidence, FundKind, Level, Table
from .match import How, Match

__all__ = [
    "Certainty",
    "ChainMatch",
    "ChainProblem",
    "Code",
    "Confidence",
    "EconomicCode",
    "Entry",
    "FunctionalCode",
    "FundKind",
    "GovernmentEconomicCode",
    "How",
    "Level",
    "Match",
    "Naming",
    "RevenueCode",
    "Table",
    "ancestors",
    "children",
    "data_version",
    "entries",
    "find",
    "find_all",
    "find_chain",
    "is_valid_on",
    "lookup",
    "parent",
    "split_chain",
]
