"""What every model class does with its fields."""

import pytest

from budgetdisclosure import Amount, FinalAccounts
from budgetdisclosure.errors import ModelError
from budgetdisclosure.model import Comparison, Execution, Income
from budgetdisclosure.model.awards import Award, Awards


def test_shows_what_is_stated_and_nothing_else() -> None:
    assert repr(FinalAccounts()) == "FinalAccounts()"
    income = Income(total=Comparison(Amount("3.1")))
    assert repr(income) == f"Income(total=Comparison(value={Amount('3.1')!r}))"
    assert eval(repr(Awards(items=[Award(name="甲")]))) == Awards(items=(Award(name="甲"),))


@pytest.mark.parametrize("wrong", ["3.1", 3, Income()])
def test_refuses_a_value_of_another_type(wrong: object) -> None:
    with pytest.raises(ModelError, match="final"):
        Execution(final=wrong)  # type: ignore[arg-type]
    with pytest.raises(ModelError, match="base"):
        Comparison(Amount("3.1"), base=wrong)  # type: ignore[arg-type]
