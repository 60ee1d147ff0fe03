"""`syllabind generate --spec`: a package of any document, called by its typed client on the generic sandbox."""

import datetime
import importlib

import pytest

from syllabind.errors import NotFoundError, UnauthorizedError

from .conftest import Made


def test_records_are_created_read_changed_and_deleted_through_the_client(rooms: Made) -> None:
    client = rooms.client()
    new_room = importlib.import_module("acme_rooms.models").NewRoom
    new = client.rooms.create(new_room(name="Blue", floor=2))
    assert client.rooms.get(str(new.id)).name == "Blue"
    assert client.rooms.update(str(new.id), {"name": "Red"}).floor == 2
    assert new.id in [each.id for each in client.rooms.list().items]
    client.rooms.delete(str(new.id))
    with pytest.raises(NotFoundError):
        client.rooms.get(str(new.id))


def test_a_record_is_found_below_its_own_parent_alone(rooms: Made) -> None:
    client = rooms.client()
    first, second = (each.id for each in client.rooms.list().items[:2])
    seat = client.rooms.create_seat(str(first), {"row": "A"})
    assert client.rooms.get_seat(str(first), str(seat.id)).room_id == first
    with pytest.raises(NotFoundError):
        client.rooms.get_seat(str(second), str(seat.id))
    with pytest.raises(NotFoundError):
        client.rooms.list_seats("1")


def test_types_are_those_of_the_document(rooms: Made) -> None:
    listed = rooms.client().rooms.list().items
    assert {type(each.id) for each in listed} == {int}
    assert datetime.datetime in {type(each.opened) for each in listed}
    assert str in {type(each.address.class_) for each in listed if each.address}


def test_all_keys_that_the_document_asks_for_are_sent_and_checked(rooms: Made) -> None:
    with pytest.raises(UnauthorizedError):
        rooms.client(TENANT="wrong").rooms.list()
    with pytest.raises(UnauthorizedError):
        rooms.client(KEY="wrong").rooms.list()
    assert rooms.client().credential.schemes == {"key", "tenant"}
