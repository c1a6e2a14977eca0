"""Objects of lean classes are what those of frozen ones are."""

import copy
import pickle

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError

from budgetdisclosure.lean import lean
from budgetdisclosure.source import Place


def positive(_: object, attribute: "attrs.Attribute[int]", value: int) -> None:
    if value < 0:
        raise ValueError(attribute.name)


@lean
@attrs.frozen(kw_only=True)
class Box:
    width: int = attrs.field(validator=positive)
    names: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    notes: dict[str, str] = attrs.field(factory=dict, eq=False)


def test_nothing_can_be_set_or_deleted_once_it_is_made() -> None:
    box = Box(width=1)
    assert type(box) is Box
    with pytest.raises(FrozenInstanceError):
        box.width = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del box.width  # pyright: ignore[reportAttributeAccessIssue]
    assert box.width == 1


def test_defaults_converters_and_validators_are_kept() -> None:
    box = Box(width=1, names=["a", "b"])  # type: ignore[arg-type]
    assert box.names == ("a", "b")
    assert box.notes == {}
    assert box.notes is not Box(width=1).notes
    with pytest.raises(ValueError, match="width"):
        Box(width=-1)
    with pytest.raises(TypeError, match="width"):
        Box()  # type: ignore[call-arg]


def test_copies_and_pickles_are_of_the_class_itself() -> None:
    place = Place(file="a.txt", line=3, quote="增长5%")
    for other in (
        copy.copy(place),
        copy.deepcopy(place),
        pickle.loads(pickle.dumps(place)),
        attrs.evolve(place),
    ):
        assert type(other) is Place
        assert other == place
        assert hash(other) == hash(place)
    assert attrs.evolve(place, line=4) == Place(file="a.txt", line=4, quote="增长5%")


def test_a_lean_class_has_no_subclasses() -> None:
    with pytest.raises(TypeError, match="no subclasses"):
        type("Narrow", (Box,), {})
