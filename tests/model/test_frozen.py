"""A value is made, compared, hashed and shown by its fields."""

import pickle
from typing import Any

import pytest

from factcheck.model.frozen import NEEDED, fields, frozen, replace


@frozen
class Oven:
    name: str
    degrees: int = 200


@frozen
class Kiln:
    name: str
    degrees: int = 200


@frozen
class Nothing:
    pass


@frozen(eq=False)
class Loaf:
    grams: int


@frozen(order=True)
class Shelf:
    height: int


@frozen
class Tin(Oven):
    """An oven in which a tin stands."""

    tin: str = "round"


@frozen
class Warm:
    degrees: int

    def __post_init__(self) -> None:
        if self.degrees < 0:
            raise ValueError("that is cold")


@frozen
class Crumb:
    side: str
    grams: int = 1


@pytest.mark.parametrize("time", ["first", "second", "third"])
def test_a_value_is_made_of_what_is_given_and_what_is_not(time: str) -> None:
    assert (Crumb(time).side, Crumb(time).grams) == (time, 1)
    assert Crumb(time, 2) == Crumb(grams=2, side=time)


@pytest.mark.parametrize("values", [(), ("a", 1, 2)])
@pytest.mark.parametrize("named", [{"side": "b"}, {"weight": 3}])
@pytest.mark.parametrize("made_before", [0, 1, 2])
def test_a_value_that_is_wrongly_made_is_told(
    values: tuple[object, ...], named: dict[str, object], made_before: int
) -> None:
    crumb = frozen(type("Bit", (), {"__annotations__": {"side": "str", "top": "str"}}))
    for _ in range(made_before):
        crumb("a", "b")

    with pytest.raises(TypeError, match=r"Bit\.__init__\(\)"):
        crumb(*values, **named)


def test_what_must_hold_of_a_value_is_looked_at_each_time() -> None:
    for degrees in (-1, 1, -2, 2, -3):
        if degrees < 0:
            with pytest.raises(ValueError, match="that is cold"):
                Warm(degrees)
        else:
            assert Warm(degrees).degrees == degrees


def test_a_value_has_the_fields_of_what_it_is_a_kind_of() -> None:
    tin = Tin("deck", tin="square")

    assert (tin.name, tin.degrees, tin.tin) == ("deck", 200, "square")
    assert fields(Tin) == {"name": NEEDED, "degrees": 200, "tin": "round"}
    assert tin != Oven("deck")


def test_a_value_has_room_for_its_fields_alone() -> None:
    with pytest.raises(AttributeError):
        Oven("deck").colour = "red"  # type: ignore[attr-defined]


def test_a_changed_value_is_another() -> None:
    oven = Oven("deck", 220)

    assert replace(oven, name="rack") == Oven("rack", 220)
    assert oven == Oven("deck", 220)


def test_a_value_is_kept_and_met_in_the_order_of_its_fields() -> None:
    oven = pickle.loads(pickle.dumps(Oven("deck", 220)))

    match oven:
        case Oven(name, degrees):
            assert (name, degrees) == ("deck", 220)
        case _:
            pytest.fail("it is another")


def test_values_of_the_same_fields_are_the_same() -> None:
    assert Oven("deck") == Oven("deck", 200)
    assert Oven("deck") != Oven("deck", 210)
    assert len({Oven("deck"), Oven("deck"), Oven("rack")}) == 2
    assert Nothing() == Nothing()


def test_values_of_two_classes_are_two() -> None:
    values: set[object] = {Oven("deck"), Kiln("deck")}

    assert len(values) == 2


def test_what_is_itself_is_compared_by_what_it_is() -> None:
    loaf = Loaf(500)

    assert loaf in {loaf, Loaf(500)}
    assert loaf != Loaf(500)


def test_values_stand_in_their_order() -> None:
    assert sorted((Shelf(2), Shelf(1))) == [Shelf(1), Shelf(2)]


def test_a_value_shows_its_fields() -> None:
    assert repr(Oven("deck")) == "Oven(name='deck', degrees=200)"


def test_a_class_that_compares_its_values_itself_says_so() -> None:
    class Half:  # noqa: PLW1641  (that is what is tried)
        grams: int

        def __eq__(self, other: object) -> bool:
            return abs(self.grams - getattr(other, "grams", 0)) < 2

    with pytest.raises(TypeError, match="Half has its own __eq__, and @frozen makes them"):
        frozen(Half)

    loose: Any = frozen(eq=False)(Half)
    assert loose(5) == loose(6) != loose(9)


@pytest.mark.parametrize("name", ["__init__", "__repr__", "__hash__"])
def test_no_method_of_a_class_is_lost(name: str) -> None:
    members = {"__annotations__": {"grams": int}, name: lambda self: None}

    with pytest.raises(TypeError, match=f"Roll has its own {name}"):
        frozen(type("Roll", (), members))


def test_a_class_that_is_put_in_order_has_no_order_of_its_own() -> None:
    tall = type("Tall", (), {"__annotations__": {"height": int}, "__lt__": lambda *_: True})

    with pytest.raises(TypeError, match="Tall has its own __lt__"):
        frozen(order=True)(tall)

    made: Any = frozen(tall)
    assert made(2) < made(1)
