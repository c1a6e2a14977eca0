"""The report as typed values, the statements of a document, and what a reading gives."""

from .assets import Asset, StateAssets, VehiclesByUse
from .awards import Award, Awards
from .basic import BasicExpenditure, EconomicLine
from .basis import Basis, Direction
from .comparison import Comparison, Execution
from .disclosure import Coverage, Disclosure, Heading
from .expenditure import Expenditure
from .final_accounts import FinalAccounts
from .fiscal import FiscalAppropriation
from .functions import FunctionLine, FundBudget, GeneralPublicBudget
from .glossary import Glossary, Term
from .identities import Equation, identities
from .identity import Balance, Carried, Difference, Identity, Quotient, RollUp, Sole, Tally
from .income import Income, IncomeLine
from .institution import Institution, Units
from .paths import label_of, resolve, type_at
from .performance import Performance, Project, Projects, SelfEvaluationSummary
from .procurement import Procurement
from .self_evaluation import FundRow, Funds, Indicator, SelfEvaluation
from .staffing import Posts, Retired, Staffing, UnitStaff
from .statement import Kind, Statement
from .table import Table, TableCell, TableRow
from .three_public import Overseas, Reception, ThreePublic, Vehicles
from .totals import Carryover, Totals
from .unit import PublicBody, misspelt

__all__ = [
    "Asset",
    "Award",
    "Awards",
    "Balance",
    "BasicExpenditure",
    "Basis",
    "Carried",
    "Carryover",
    "Comparison",
    "Coverage",
    "Difference",
    "Direction",
    "Disclosure",
    "EconomicLine",
    "Equation",
    "Execution",
    "Expenditure",
    "FinalAccounts",
    "FiscalAppropriation",
    "FunctionLine",
    "FundBudget",
    "FundRow",
    "Funds",
    "GeneralPublicBudget",
    "Glossary",
    "Heading",
    "Identity",
    "Income",
    "IncomeLine",
    "Indicator",
    "Institution",
    "Kind",
    "Overseas",
    "Performance",
    "Posts",
    "Procurement",
    "Project",
    "Projects",
    "PublicBody",
    "Quotient",
    "Reception",
    "Retired",
    "RollUp",
    "SelfEvaluation",
    "SelfEvaluationSummary",
    "Sole",
    "Staffing",
    "StateAssets",
    "Statement",
    "Table",
    "TableCell",
    "TableRow",
    "Tally",
    "Term",
    "ThreePublic",
    "Totals",
    "UnitStaff",
    "Units",
    "Vehicles",
    "VehiclesByUse",
    "identities",
    "label_of",
    "misspelt",
    "resolve",
    "type_at",
]  # fmt: skip
