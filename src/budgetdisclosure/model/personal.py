"""What concerns persons, and how it is hidden."""

from typing import Any

import attrs

from .final_accounts import FinalAccounts

MASK = "***"
"""Stands for a hidden name or number."""

_evolve: Any = attrs.evolve
_FORMS = ("self_evaluations", "overall_evaluations", "performance_targets")


def masked(report: FinalAccounts) -> FinalAccounts:
    """``report`` with names and telephone numbers of persons hidden.

    >>> from budgetdisclosure.model import SelfEvaluation
    >>> report = FinalAccounts(self_evaluations=[SelfEvaluation(person="某某")])
    >>> masked(report).self_evaluations[0].person
    '***'
    """
    hidden = {
        name: tuple(
            _evolve(form, person=form.person and MASK, telephone=form.telephone and MASK)
            for form in getattr(report, name)
        )
        for name in _FORMS
    }
    shown: FinalAccounts = _evolve(report, **hidden)
    return shown
