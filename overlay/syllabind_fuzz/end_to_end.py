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

from .api_under_test import ApiUnderTest, Endpoint, resolve
from .calls import UnsendableError, arguments_for
from .response_checks import _result
from .server_checks import Finding, KnownDeviation, Report, Settings, _sent, for_each_case
from .signing import Account, account_for

__all__ = ["check_end_to_end", "check_statuses"]


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


def _client(target: ApiUnderTest, endpoint: Endpoint, account: Account | None, transport: http.BaseTransport) -> Client:
    return Client(
        None if account is None else account.credential,
        api=target.api,
        server=endpoint.origins[0],
        options=Options(retry=RetryPolicy(max_retries=3, base=0.0, base_limited=0.0, longest=0.0)),
        transport=transport,
    )


def check_end_to_end(
    schema: schemathesis.BaseSchema,
    target: ApiUnderTest,
    endpoint: Endpoint,
    accounts: list[Account],
    transport: http.BaseTransport,
    settings: Settings,
    *,
    deviations: tuple[KnownDeviation, ...] = (),
) -> Report:
    """Call an operation with generated arguments: the service's answer is checked by schemathesis, and what the
    client makes of it by what came over the wire.

    Args:
        schema: The document's schema.
        target: The API.
        endpoint: The operation.
        accounts: The credentials to sign with.
        transport: The service.
        settings: How much to try.
        deviations: Documented reasons to refuse valid requests.
    """
    report = Report()
    recording, account = _Recording(transport), account_for(endpoint.node, accounts)

    def one(case: Any) -> None:
        meta = case.meta
        if meta is not None and not meta.generation.mode.is_positive:
            return
        if case.method.upper() == endpoint.method:
            # A client has a budget of retries: hundreds of calls to a service like this one use it up.
            client = _client(target, endpoint, account, recording)
            _call(target, endpoint, case, client, recording, deviations, report)

    for_each_case(schema, endpoint, settings, one)
    return report


def _call(
    target: ApiUnderTest,
    endpoint: Endpoint,
    case: Any,
    client: Client,
    recording: _Recording,
    rules: tuple[KnownDeviation, ...],
    report: Report,
) -> None:
    report.cases["through"] += 1
    recording.last = None
    value: Any = None
    error: SyllabindError | None = None
    try:
        value = client.send(endpoint.operation, endpoint.operation.build(**arguments_for(target, endpoint, case))).value
    except (UnsendableError, ArgumentError):
        report.cases["unsendable"] += 1
        return
    except SyllabindError as found:
        error = found
    answer = recording.last
    if answer is None:
        report.add(Finding(operation=endpoint.id, check="NothingSent", message=str(error)))
        return
    report.statuses.setdefault(endpoint.id, set()).add(answer.status_code)
    # Records without their id cannot be read, where the caller asked for no id.
    if not any(rule.check == "JsonSchemaError" and rule.parameter in _sent(case) for rule in rules):
        _judge(endpoint, value, error, answer, report)
    try:
        case.validate_response(answer, checks=[CHECKS.get_one("response_schema_conformance")])
    except FailureGroup as group:
        response = schemathesis.Response.from_any(answer)
        for failure in group.exceptions:
            kind = type(failure).__name__
            if not any(rule.covers(kind, endpoint, case, response) for rule in rules):
                report.add(Finding(operation=endpoint.id, check=kind, message=str(failure)))


def _judge(endpoint: Endpoint, value: Any, error: SyllabindError | None, answer: http.Response, report: Report) -> None:
    """Compare what the client gives with what the service answered."""
    status = answer.status_code
    if not 200 <= status < 300:
        if not isinstance(error, ApiError) or error.status != status or type(error) is not error_class(status):
            message = f"{status} became {error!r}, {value!r}"
            report.add(Finding(operation=endpoint.id, check="WrongError", message=message))
        return
    if error is not None:
        # `$fields` and the like can leave nothing to return.
        if not _absent(endpoint, answer.content):
            report.add(Finding(operation=endpoint.id, check="Unread", message=f"{error}\n{answer.content[:300]!r}"))
        return
    if endpoint.operation.reader is not None and "json" in answer.headers.get("content-type", ""):
        sent = json.loads(answer.content)
        for token in _result(endpoint):
            sent = sent[token]
        if json.loads(encode(value)) != sent:
            message = f"{encode(value)[:300]!r} instead of {json.dumps(sent)[:300]}"
            report.add(Finding(operation=endpoint.id, check="Lost", message=message))


def _absent(endpoint: Endpoint, content: bytes) -> bool:
    try:
        found = json.loads(content)
    except ValueError:
        return False
    for token in _result(endpoint):
        found = found.get(token) if isinstance(found, dict) else None
    return not found


def check_statuses(target: ApiUnderTest, endpoint: Endpoint) -> Report:
    """Answer a call with each documented status, in the spec's own words, and see what the client makes of it.

    Args:
        target: The API.
        endpoint: The operation.
    """
    report = Report()
    account = Account(credential=BearerToken("token-of-a-test", _schemes(endpoint)), origin=endpoint.origins[0])
    for code, raw in endpoint.node["responses"].items():
        if not code.isdigit():
            continue
        status = int(code)
        media, body = _example(target, raw)
        answer = http.Response(status, content=body, headers={"content-type": media} if media else {})
        recording = _Recording(http.MockTransport(lambda request, answer=answer: answer))
        client = _client(target, endpoint, account if endpoint.operation.security else None, recording)
        client = client.with_options(max_retries=0)
        value, error = None, None
        try:
            value = client.send(endpoint.operation, RequestSpec(method=endpoint.method, path="/")).value
        except SyllabindError as found:
            error = found
        report.cases["statuses"] += 1
        report.statuses.setdefault(endpoint.id, set()).add(status)
        if not endpoint.browser:
            _judge(endpoint, value, error, answer, report)
    return report


def _schemes(endpoint: Endpoint) -> tuple[str, ...]:
    return endpoint.operation.security or ("none",)


def _example(target: ApiUnderTest, raw: Any) -> tuple[str, bytes]:
    """Media type and text of a declared answer."""
    for media, node in resolve(target.document, raw).get("content", {}).items():
        examples = [resolve(target.document, each).get("value") for each in node.get("examples", {}).values()]
        value = examples[0] if examples else {}
        return media, msgspec.json.encode(value) if media.endswith("json") else str(value).encode()
    return "", b""
