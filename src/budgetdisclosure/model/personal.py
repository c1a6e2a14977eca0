"""What concerns persons, and how it is hidden."""

from typing import Any

import attrs

from .final_accounts import FinalAccounts

MASK = "***"
"""Stands for a hidden name or number."""

_evolve: Any = attrs.evolve


def masked(report: FinalAccounts) -> FinalAccounts:
    """``report`` with names and telephone numbers of persons hidden.

    >>> from budgetdisclosure.model import SelfEvaluation
    >>> masked(FinalAccounts(self_evaluation=SelfEvaluation(person="某某"))).self_evaluation.person
    '***'
    """
    form = report.self_evaluation
    hidden = _evolve(form, person=form.person and MASK, telephone=form.telephone and MASK)
    shown: FinalAccounts = _evolve(report, self_evaluation=hidden)
    return shown
