"""The kinds that income and expenditure come in, by the names of their fields."""

BUDGETS = ("general_public", "government_fund", "state_capital")
"""The budgets that 财政拨款 comes from."""

OTHER_INCOME = ("superior_subsidy", "institutional", "business", "subordinate_units", "other")
"""Income beside 财政拨款."""

EXPENDITURE_KINDS = ("basic", "project", "to_superior", "business", "subordinate_subsidy")
"""What the expenditure of the year adds up from."""
