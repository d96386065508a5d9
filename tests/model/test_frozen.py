"""A value is compared, hashed and shown by its fields."""

from factcheck.model.frozen import frozen


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
