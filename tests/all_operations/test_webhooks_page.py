"""The code of docs/webhooks.md runs, and its handlers take what is signed and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from syllabind.webhooks import sign
from syllabind_edlink import security as edlink
from syllabind_thrive import security as thrive

from .calls import document, resolved

PAGE = Path(__file__).parents[2] / "docs" / "webhooks.md"
PASSWORD = "syllabind:s3cret"


def sample(api: str, name: str) -> bytes:
    """The documented delivery of a webhook."""
    request = document(api)["webhooks"][name]["post"]["requestBody"]
    examples = request["content"]["application/json"]["examples"]
    return json.dumps(resolved(api, next(iter(examples.values())))["value"]).encode()


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the page's code defines."""
    monkeypatch.setenv("EDLINK_WEBHOOK_SECRETS", "old new")
    monkeypatch.setenv("THRIVE_WEBHOOK_SECRET", "t1")
    monkeypatch.setenv("ALM_WEBHOOK_USER_AND_PASSWORD", PASSWORD)
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    defined: dict[str, Any] = {"__name__": "page"}
    exec(compile("\n".join(blocks), str(PAGE), "exec"), defined)
    return defined


async def post(handler: Any, body: bytes, headers: Mapping[str, str]) -> int:
    app = Starlette(routes=[Route("/", handler, methods=["POST"])])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1") as client:
        return (await client.post("/", content=body, headers=dict(headers))).status_code


async def test_edlink(page: dict[str, Any]) -> None:
    body = sample("edlink", "events")
    signed = {edlink.WEBHOOKS.header: sign(edlink.WEBHOOKS, body, "new")}
    assert await post(page["edlink_events"], body, {}) == 401
    assert await post(page["edlink_events"], body + b" ", signed) == 401
    assert await post(page["edlink_events"], body, signed) == 200
    assert await post(page["edlink_events"], body, signed) == 401
    assert [event.type for event in page["QUEUE"]] == ["example"]


async def test_thrive_learning(page: dict[str, Any]) -> None:
    body = sample("thrive", "completion_subscription")
    signed = {thrive.WEBHOOKS.header: sign(thrive.WEBHOOKS, body, "t1")}
    assert await post(page["completions"], body, {thrive.WEBHOOKS.header: "sha256=00"}) == 401
    assert await post(page["completions"], body, signed) == 204
    assert page["QUEUE"] == [("content.completed", "jane.smith@acme.com", "Health & Safety Induction")]


async def test_adobe_learning_manager(page: dict[str, Any]) -> None:
    body = sample("alm", "events")
    known = {"authorization": page["EXPECTED"].decode()}
    assert await post(page["learning_manager_events"], body, {"authorization": "Basic eDp5"}) == 401
    assert await post(page["learning_manager_events"], body, known) == 202
    assert await post(page["learning_manager_events"], body, known) == 202
    assert [name for name, _ in page["QUEUE"]] == ["COURSE_ENROLLMENT"]


@pytest.mark.parametrize(
    ("api", "name", "model"),
    [
        ("edlink", "events", "WebhookDelivery"),
        ("thrive", "completion_subscription", "CompletionWebhook"),
        ("thrive", "content_subscription", "ContentWebhook"),
        ("thrive", "assignment_subscription", "AssignmentWebhook"),
        ("thrive", "notification_subscription", "NotificationWebhook"),
        ("thrive", "user_subscription", "UserWebhook"),
        ("alm", "events", "WebhookDelivery"),
    ],
)
def test_each_model_that_the_page_names_reads_what_is_sent(api: str, name: str, model: str) -> None:
    models = __import__(f"syllabind_{api}.pydantic", fromlist=[model])
    body = sample(api, name)
    read = getattr(models, model).model_validate_json(body)
    assert model in PAGE.read_text(encoding="utf-8")
    assert read.model_dump(mode="json", by_alias=True, exclude_unset=True).keys() == json.loads(body).keys()
