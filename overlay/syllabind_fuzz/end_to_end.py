"""Through the client: encoding, credential, retrying, errors, decoding, over a service that fails at times."""

from __future__ import annotations

import datetime
import json
from typing import Any

import msgspec
import schemathesis
from schemathesis.checks import CHECKS
from schemathesis.core.failures import FailureGroup

from syllabind.auth import BearerToken
from syllabind.core._http import http
from syllabind.core.client import Client, Options
from syllabind.core.models import encode
from syllabind.core.request import RequestSpec
from syllabind.core.retry import RetryPolicy
from syllabind.errors import ApiError, ArgumentError, SyllabindError, error_class

from .api_under_test import Entry, Subject, resolve
from .calls import Unsendable, arguments_of
from .response_checks import _result
from .server_checks import Effort, Finding, Tally, Unsayable, _sent, each_case
from .signing import Identity, identity_for

__all__ = ["check_statuses", "check_through"]


class _Recording(http.BaseTransport):
    """Passes on, remembers the last answer, and fails every third time before anything is done."""

    def __init__(self, inner: http.BaseTransport) -> None:
        self.inner, self.count = inner, 0
        self.last: http.Response | None = None

    def handle_request(self, request: http.Request) -> http.Response:
        self.count += 1
        if self.count % 3 == 0:
            return http.Response(503, headers={"retry-after": "0"})
        self.last = self.inner.handle_request(request)
        self.last.read()
        self.last.request, self.last.elapsed = request, datetime.timedelta(0)
        return self.last


def _client(subject: Subject, entry: Entry, identity: Identity | None, transport: http.BaseTransport) -> Client:
    return Client(
        subject.api,
        entry.origins[0],
        None if identity is None else identity.credential,
        options=Options(retry=RetryPolicy(max_retries=3, base=0.0, base_limited=0.0, longest=0.0)),
        transport=transport,
    )


def check_through(
    schema: schemathesis.BaseSchema,
    subject: Subject,
    entry: Entry,
    identities: list[Identity],
    transport: http.BaseTransport,
    effort: Effort,
    *,
    unsayable: tuple[Unsayable, ...] = (),
) -> Tally:
    """Call an operation with generated arguments: the service's answer is checked by schemathesis, and what the
    client makes of it by what came over the wire.

    Args:
        schema: The document's schema.
        subject: The API.
        entry: The operation.
        identities: Whom to sign in as.
        transport: The service.
        effort: How much to try.
        unsayable: Documented reasons to refuse valid requests.
    """
    tally = Tally()
    recording, identity = _Recording(transport), identity_for(entry.node, identities)

    def one(case: Any) -> None:
        meta = case.meta
        if meta is not None and not meta.generation.mode.is_positive:
            return
        if case.method.upper() == entry.method:
            # A client has a budget of retries: hundreds of calls to a service like this one use it up.
            client = _client(subject, entry, identity, recording)
            _call(subject, entry, case, client, recording, unsayable, tally)

    each_case(schema, entry, effort, one)
    return tally


def _call(
    subject: Subject,
    entry: Entry,
    case: Any,
    client: Client,
    recording: _Recording,
    rules: tuple[Unsayable, ...],
    tally: Tally,
) -> None:
    tally.cases["through"] += 1
    recording.last = None
    value: Any = None
    error: SyllabindError | None = None
    try:
        value = client.send(entry.operation, entry.operation.build(**arguments_of(subject, entry, case))).value
    except (Unsendable, ArgumentError):
        tally.cases["unsendable"] += 1
        return
    except SyllabindError as found:
        error = found
    answer = recording.last
    if answer is None:
        tally.add(Finding(operation=entry.id, check="NothingSent", message=str(error)))
        return
    tally.statuses.setdefault(entry.id, set()).add(answer.status_code)
    # Records without their id cannot be read, where the caller asked for no id.
    if not any(rule.check == "JsonSchemaError" and rule.parameter in _sent(case) for rule in rules):
        _judge(entry, value, error, answer, tally)
    try:
        case.validate_response(answer, checks=[CHECKS.get_one("response_schema_conformance")])
    except FailureGroup as group:
        response = schemathesis.Response.from_any(answer)
        for failure in group.exceptions:
            kind = type(failure).__name__
            if not any(rule.covers(kind, entry, case, response) for rule in rules):
                tally.add(Finding(operation=entry.id, check=kind, message=str(failure)))


def _judge(entry: Entry, value: Any, error: SyllabindError | None, answer: http.Response, tally: Tally) -> None:
    """Compare what the client gives with what the service answered."""
    status = answer.status_code
    if not 200 <= status < 300:
        if not isinstance(error, ApiError) or error.status != status or type(error) is not error_class(status):
            message = f"{status} became {error!r}, {value!r}"
            tally.add(Finding(operation=entry.id, check="WrongError", message=message))
        return
    if error is not None:
        # `$fields` and the like can leave nothing to return.
        if not _absent(entry, answer.content):
            tally.add(Finding(operation=entry.id, check="Unread", message=f"{error}\n{answer.content[:300]!r}"))
        return
    if entry.operation.reader is not None and "json" in answer.headers.get("content-type", ""):
        sent = json.loads(answer.content)
        for token in _result(entry):
            sent = sent[token]
        if json.loads(encode(value)) != sent:
            message = f"{encode(value)[:300]!r} instead of {json.dumps(sent)[:300]}"
            tally.add(Finding(operation=entry.id, check="Lost", message=message))


def _absent(entry: Entry, content: bytes) -> bool:
    try:
        found = json.loads(content)
    except ValueError:
        return False
    for token in _result(entry):
        found = found.get(token) if isinstance(found, dict) else None
    return not found


def check_statuses(subject: Subject, entry: Entry) -> Tally:
    """Answer a call with each documented status, in the spec's own words, and see what the client makes of it.

    Args:
        subject: The API.
        entry: The operation.
    """
    tally = Tally()
    identity = Identity(credential=BearerToken("token-of-a-test", _schemes(entry)), origin=entry.origins[0])
    for code, raw in entry.node["responses"].items():
        if not code.isdigit():
            continue
        status = int(code)
        media, body = _example(subject, raw)
        answer = http.Response(status, content=body, headers={"content-type": media} if media else {})
        recording = _Recording(http.MockTransport(lambda request, answer=answer: answer))
        client = _client(subject, entry, identity if entry.operation.security else None, recording)
        client = client.with_options(max_retries=0)
        value, error = None, None
        try:
            value = client.send(entry.operation, RequestSpec(method=entry.method, path="/")).value
        except SyllabindError as found:
            error = found
        tally.cases["statuses"] += 1
        tally.statuses.setdefault(entry.id, set()).add(status)
        if not entry.browser:
            _judge(entry, value, error, answer, tally)
    return tally


def _schemes(entry: Entry) -> tuple[str, ...]:
    return entry.operation.security or ("none",)


def _example(subject: Subject, raw: Any) -> tuple[str, bytes]:
    """Media type and text of a declared answer."""
    for media, node in resolve(subject.document, raw).get("content", {}).items():
        examples = [resolve(subject.document, each).get("value") for each in node.get("examples", {}).values()]
        value = examples[0] if examples else {}
        return media, msgspec.json.encode(value) if media.endswith("json") else str(value).encode()
    return "", b""
