"""Records of events and what webhooks send are models, chosen by the target or the type that the spec declares."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

import syllabind_alm.models as alm
import syllabind_edlink.models as models
from syllabind import AsyncEdlink, Edlink, edlink
from syllabind.core.response import Decoder
from syllabind.errors import ArgumentError
from syllabind.webhooks import ReplayGuard, UnknownEvent, WebhookRefusedError, WebhookVerifier, sign
from syllabind_alm.webhooks import parse as parse_alm
from syllabind_edlink.webhooks import parse as parse_edlink
from syllabind_sandbox import AsyncTransport, Transport, World
from syllabind_thrive.security import WEBHOOKS
from syllabind_thrive.webhooks import parse

from .calls import document, resolved

WORLD = World(seed=1, people=20)
TOKEN = edlink.integration_token(WORLD.issue_token("edlink", kind="integration"))
TARGETS = {
    "agent": models.Agent,
    "class": models.Class,
    "course": models.Course,
    "district": models.District,
    "enrollment": models.Enrollment,
    "person": models.Person,
    "school": models.School,
    "section": models.Section,
    "session": models.Session,
}


def event(**members: Any) -> models.Event:
    return Decoder(models.Event).read(json.dumps({"id": "1", **members}).encode()).value


async def test_the_record_of_an_event_is_the_model_of_its_target() -> None:
    account = WORLD.edlink.accounts[0]
    key = next(iter(account.district.tables["person"]))
    account.put_record("person", {**account.district.tables["person"][key], "first_name": "Ada"})
    with Edlink(TOKEN, transport=Transport(WORLD)) as client:
        events = list(client.graph.events.list())
    async with AsyncEdlink(TOKEN, transport=AsyncTransport(WORLD)) as client:
        assert [each async for each in client.graph.events.list()] == events
    assert {type(each.data) for each in events} >= {models.Person, models.Class, models.School}
    assert all(type(each.data) is TARGETS[str(each.target)] for each in events)
    assert [each.data.first_name for each in events if each.target_id == key][-1] == "Ada"


@pytest.mark.parametrize(("target", "model"), TARGETS.items())
def test_every_target_has_its_model(target: str, model: type) -> None:
    found = event(target=target, data={"id": "2", "later": 1.50})
    assert type(found.data) is model
    assert found.data.additional_properties == {"later": 1.5}
    assert found.unknown_fields == {"/data/later": 1.5}
    again = pickle.loads(pickle.dumps(found))
    assert again == found
    assert again.to_dict() == {"id": "1", "target": target, "data": {"id": "2", "later": 1.5}}


def test_a_record_that_the_spec_does_not_know_or_that_breaks_it_stays_readable() -> None:
    assert event(target="module", data={"id": "2"}).data == {"id": "2"}
    assert event(data={"id": "2"}).data == {"id": "2"}
    assert event(target="person", data={"no": "id"}).data == {"no": "id"}
    assert event(target="person", data=None).data is None
    broken = event(target="person", data={"id": "2", "email": 5})
    assert broken.data.problems == {"/email": "Expected `str | null`, got `int`"}
    assert broken.to_dict()["data"] == {"id": "2", "email": 5}


def examples(api: str) -> list[Any]:
    """Every documented delivery of the webhooks of an API."""
    found = []
    for item in document(api)["webhooks"].values():
        content = item["post"]["requestBody"]["content"]["application/json"]
        found += [resolved(api, each)["value"] for each in content["examples"].values()]
    return found


def test_what_is_signed_is_unwrapped_as_the_model_of_its_type() -> None:
    verifier = WebhookVerifier(WEBHOOKS, ["secret"])
    deliveries = examples("thrive")
    assert len(deliveries) == 6
    for each in deliveries:
        body = json.dumps(each).encode()
        found = verifier.unwrap(sign(WEBHOOKS, body, "secret"), body, parse)
        assert (
            type(found).__name__
            == {
                "content.completed": "CompletionWebhook",
                "content.published": "ContentWebhook",
                "content.archived": "ContentWebhook",
                "assignment.assigned": "AssignmentWebhook",
                "notification.dispatched": "NotificationWebhook",
                "user.activated": "UserWebhook",
            }[each["eventType"]]
        )
        assert found.to_dict() == each
        with pytest.raises(WebhookRefusedError):
            verifier.unwrap(sign(WEBHOOKS, body, "other"), body, parse)


def test_what_could_not_be_read_is_read_when_it_comes_again() -> None:
    """A guard against replays remembers what was read, not what failed."""
    verifier = WebhookVerifier(WEBHOOKS, ["secret"], replay=ReplayGuard())
    body = b'{"eventType": "user.created"}'
    signature = sign(WEBHOOKS, body, "secret")
    with pytest.raises(ArgumentError, match="must be what the service sends"):
        verifier.unwrap(signature, body, parse)
    assert verifier.unwrap(signature, body, len) == len(body)
    with pytest.raises(WebhookRefusedError, match="accepted before"):
        verifier.unwrap(signature, body, len)


@pytest.mark.parametrize(
    ("kind", "model"),
    [("page.liked", "ContentWebhook"), ("enrolment.made", "AssignmentWebhook"), ("user.x", "UserWebhook")],
)
def test_a_type_of_a_known_family_has_the_model_of_its_subscription(kind: str, model: str) -> None:
    sent = {
        "eventType": kind,
        "tenantId": "t",
        "createdAt": "2024-03-15T10:30:00Z",
        "dispatchedAt": "2024-03-15T10:30:00Z",
    }
    found = parse(json.dumps(sent).encode())
    assert type(found).__name__ == model
    assert found.to_dict() == sent


@pytest.mark.parametrize("sent", [{"eventType": "skill.earned", "level": 3}, {"level": 3}, {"eventType": None}, {}])
def test_an_unknown_type_stays_readable(sent: dict[str, Any]) -> None:
    found = parse(json.dumps(sent).encode())
    assert type(found) is UnknownEvent
    assert found.to_dict() == found.additional_properties == sent


@pytest.mark.parametrize("body", [b"", b"no JSON", b"[1]", b"5", b'{"eventType": "user.created"}', b"[" * 100_000])
def test_a_body_that_is_no_event_is_refused_with_the_place(body: bytes) -> None:
    with pytest.raises(ArgumentError, match=r"^body must be what the service sends: ") as caught:
        parse(body)
    assert ("at /tenantId" in str(caught.value)) == (b"user" in body)


def test_events_of_a_delivery_are_typed_by_their_names() -> None:
    names = document("alm")["components"]["schemas"]["WebhookEventName"]["enum"]
    data = {"loId": "course:1", "loInstanceId": "course:1_2", "status": "SUCCESS"}
    events = [{"eventId": str(number), "eventName": name, "data": data} for number, name in enumerate([*names, "NEW"])]
    sent = {"accountId": 1, "events": events}
    delivery = parse_alm(json.dumps(sent).encode())
    *known, new = delivery.events
    assert {type(each.data) for each in known} == {
        alm.WebhookCompletion,
        alm.WebhookEnrollment,
        alm.WebhookInstance,
        alm.WebhookLearningObject,
        alm.WebhookOutcome,
        alm.WebhookProgress,
        alm.WebhookSeats,
        alm.WebhookUnenrollment,
    }
    assert type(new.data) is alm.WebhookEventData
    assert delivery.to_dict() == sent
    assert [each.to_dict() for each in map(parse_edlink, map(str.encode, map(json.dumps, examples("edlink"))))] == (
        examples("edlink")
    )
