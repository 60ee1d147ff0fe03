"""Call a service through the client: encoding, credential, retries, errors and decoding together."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
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
from syllabind_fuzz.api_under_test import ApiUnderTest, Endpoint, resolve, result_tokens
from syllabind_fuzz.known_deviations import KnownDeviation, sent_names
from syllabind_fuzz.results import Finding, Results
from syllabind_fuzz.signing import Account, account_for

from .calls import UnsendableError, arguments_for, is_valid

__all__ = ["check_statuses", "end_to_end_check"]


class _FlakyTransport(http.BaseTransport):
    """A transport that refuses every third connection, and keeps the last response."""

    def __init__(self, inner: http.BaseTransport) -> None:
        self.inner, self.count = inner, 0
        self.last: http.Response | None = None

    def handle_request(self, request: http.Request) -> http.Response:
        self.count += 1
        if self.count % 3 == 0:
            raise http.ConnectError("connection refused")
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


def end_to_end_check(
    target: ApiUnderTest,
    endpoint: Endpoint,
    accounts: list[Account],
    transport: http.BaseTransport,
    report: Results,
    *,
    deviations: tuple[KnownDeviation, ...] = (),
) -> Callable[[Any], None]:
    """Return a check that calls an operation with a valid case, and looks at what the client makes of the answer.

    Schemathesis checks the service's response against the spec; the client's result is compared with its bytes.

    Args:
        target: The API.
        endpoint: The endpoint.
        accounts: The credentials to sign with.
        transport: Leads to the service. Every third connection is refused before it is asked.
        report: Collects the findings.
        deviations: Documented reasons to refuse valid requests.
    """
    flaky, account = _FlakyTransport(transport), account_for(endpoint.node, accounts)

    def check(case: Any) -> None:
        if is_valid(case, endpoint):
            # A client has a budget of retries, which hundreds of calls over such connections would use up.
            _call(target, endpoint, case, _client(target, endpoint, account, flaky), flaky, deviations, report)

    return check


def _call(
    target: ApiUnderTest,
    endpoint: Endpoint,
    case: Any,
    client: Client,
    flaky: _FlakyTransport,
    deviations: tuple[KnownDeviation, ...],
    report: Results,
) -> None:
    report.cases["end to end"] += 1
    flaky.last = None
    value: Any = None
    error: SyllabindError | None = None
    try:
        value = client.send(endpoint.operation, endpoint.operation.build(**arguments_for(target, endpoint, case))).value
    except (UnsendableError, ArgumentError):
        report.cases["unsendable"] += 1
        return
    except SyllabindError as raised:
        error = raised
    response = flaky.last
    if response is None:
        report.add(Finding(operation=endpoint.id, check="NothingSent", message=str(error)))
        return
    report.count_status(endpoint.id, response.status_code)
    # Records without their id cannot be read, where the caller asked for no id.
    if not any(each.check == "JsonSchemaError" and each.parameter in sent_names(case) for each in deviations):
        _check_result(endpoint, value, error, response, report)
    try:
        case.validate_response(response, checks=[CHECKS.get_one("response_schema_conformance")])
    except FailureGroup as group:
        received = schemathesis.Response.from_any(response)
        for failure in group.exceptions:
            check = type(failure).__name__
            if not any(each.explains(check, endpoint, case, received) for each in deviations):
                report.add(Finding(operation=endpoint.id, check=check, message=str(failure)))


def _check_result(
    endpoint: Endpoint, value: Any, error: SyllabindError | None, response: http.Response, report: Results
) -> None:
    """Compare what the client returned or raised with the response."""
    status = response.status_code
    if not 200 <= status < 300:
        if not isinstance(error, ApiError) or error.status != status or type(error) is not error_class(status):
            message = f"{status} became {error!r}, {value!r}"
            report.add(Finding(operation=endpoint.id, check="WrongErrorType", message=message))
        return
    if error is not None:
        # `$fields` and the like can leave nothing to return.
        if not _has_no_result(endpoint, response.content):
            message = f"{error}\n{response.content[:300]!r}"
            report.add(Finding(operation=endpoint.id, check="ResponseUnreadable", message=message))
        return
    if endpoint.operation.reader is not None and "json" in response.headers.get("content-type", ""):
        sent = json.loads(response.content)
        for token in result_tokens(endpoint):
            sent = sent[token]
        if json.loads(encode(value)) != sent:
            message = f"{encode(value)[:300]!r} instead of {json.dumps(sent)[:300]}"
            report.add(Finding(operation=endpoint.id, check="DataLost", message=message))


def _has_no_result(endpoint: Endpoint, content: bytes) -> bool:
    try:
        found = json.loads(content)
    except ValueError:
        return False
    for token in result_tokens(endpoint):
        found = found.get(token) if isinstance(found, dict) else None
    return not found


def check_statuses(target: ApiUnderTest, endpoint: Endpoint) -> Results:
    """Answer a call with the documented example of each status, and check what the client makes of it.

    Args:
        target: The API.
        endpoint: The endpoint.
    """
    report = Results()
    account = Account(credential=BearerToken("token-of-a-test", _schemes(endpoint)), origin=endpoint.origins[0])
    for code, raw in endpoint.node["responses"].items():
        if not code.isdigit():
            continue
        status = int(code)
        media, body = _example(target, raw)
        response = http.Response(status, content=body, headers={"content-type": media} if media else {})
        transport = http.MockTransport(lambda request, response=response: response)
        client = _client(target, endpoint, account if endpoint.operation.security else None, transport)
        client = client.with_options(max_retries=0)
        value, error = None, None
        try:
            value = client.send(endpoint.operation, RequestSpec(method=endpoint.method, path="/")).value
        except SyllabindError as raised:
            error = raised
        report.cases["statuses"] += 1
        report.count_status(endpoint.id, status)
        if not endpoint.browser:
            _check_result(endpoint, value, error, response, report)
    return report


def _schemes(endpoint: Endpoint) -> tuple[str, ...]:
    return endpoint.operation.security or ("none",)


def _example(target: ApiUnderTest, raw: Any) -> tuple[str, bytes]:
    """Return media type and text of a declared response."""
    for media, node in resolve(target.document, raw).get("content", {}).items():
        examples = [resolve(target.document, each).get("value") for each in node.get("examples", {}).values()]
        value = examples[0] if examples else {}
        return media, msgspec.json.encode(value) if media.endswith("json") else str(value).encode()
    return "", b""
