"""The government revenue and expenditure classification (政府收支分类科目), by date.

What is known here was compiled and held against published disclosures; it is not an official
edition. Every row says how it is known and how sure it is (``confidence``, ``docs``,
``certainty``). Nothing is read before the first question is asked.
"""

from .by_code import (
    ancestors,
    children,
    data_version,
    entries,
    is_valid_on,
    lookup,
    name_on,
    parent,
)
from .by_name import all_names, compare, find, find_all, find_chain
from .chain import ChainMatch, ChainProblem, split_chain
from .codes import Code, EconomicCode, FunctionalCode, GovernmentEconomicCode, RevenueCode
from .cofog_map import Cofog, cofog
from .description import describe
from .edition import Edition, register, registered, reset
from .entry import Entry, Naming
from .frames import to_frame
from .history import Change, ChangeKind
from .income import IncomeSource, find_income_source, income_sources
from .kinds import Certainty, Confidence, FundKind, Level, Table
from .local import LocalItem, local_items
from .match import How, Match
from .moving import Move, moves
from .over_time import predecessors, successors, trace
from .pair import Pair, PairStatus

__all__ = [
    "Certainty",
    "ChainMatch",
    "ChainProblem",
    "Change",
    "ChangeKind",
    "Code",
    "Cofog",
    "Confidence",
    "EconomicCode",
    "Edition",
    "Entry",
    "FunctionalCode",
    "FundKind",
    "GovernmentEconomicCode",
    "How",
    "IncomeSource",
    "Level",
    "LocalItem",
    "Match",
    "Move",
    "Naming",
    "Pair",
    "PairStatus",
    "RevenueCode",
    "Table",
    "all_names",
    "ancestors",
    "children",
    "cofog",
    "compare",
    "data_version",
    "describe",
    "entries",
    "find",
    "find_all",
    "find_chain",
    "find_income_source",
    "income_sources",
    "is_valid_on",
    "local_items",
    "lookup",
    "moves",
    "name_on",
    "parent",
    "predecessors",
    "register",
    "registered",
    "reset",
    "split_chain",
    "successors",
    "to_frame",
    "trace",
]
