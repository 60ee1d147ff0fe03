"""Single calls to the service under test: signed, checked against the document, counted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any
from urllib.parse import quote

import attrs
import schemathesis
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core import SCHEMATHESIS_TEST_CASE_HEADER

from .api_under_test import ApiUnderTest, Endpoint, path_names, resolve, success_content
from .known_deviations import KnownDeviation
from .results import Finding, Results
from .server_checks import Settings, check_response, send
from .transports import header_of

__all__ = ["MISSING", "Service", "evaluate", "is_success"]

MISSING: Any = object()
"""No body."""
_POINTER = re.compile(r"\$response\.body(?:#(.*))?")
_SINGLE = (
    "content_type_conformance",
    "not_a_server_error",
    "response_headers_conformance",
    "response_schema_conformance",
    "status_code_conformance",
)


@cache
def _single_checks() -> list[Any]:
    """Return the checks that look at one answer and send nothing on their own."""
    load_all_checks()
    return CHECKS.get_by_names(list(_SINGLE))


@attrs.frozen(kw_only=True, slots=True)
class Service:
    """A service, with what is known about it and where its answers are reported.

    Attributes:
        target: The API.
        schema: Its whole schema, from `load_schema`.
        origin: The origin that requests are sent to.
        sign: Returns the headers that sign a request of an endpoint.
        report: Collects answers and findings.
        settings: How much to try.
        deviations: Documented reasons for what a check objects to.
        fixed: Values of parameters by name, which win over generated ones.
    """

    target: ApiUnderTest
    schema: schemathesis.BaseSchema
    origin: str
    sign: Callable[[Endpoint], Mapping[str, str]]
    report: Results
    settings: Settings
    deviations: tuple[KnownDeviation, ...] = ()
    fixed: Mapping[str, str] = attrs.field(factory=dict)

    def call(
        self,
        endpoint: Endpoint,
        parameters: Mapping[str, Any],
        *,
        body: Any = MISSING,
        headers: Mapping[str, str] | None = None,
        media_type: str | None = None,
    ) -> Any:
        """Send one request and check its answer.

        Args:
            endpoint: The endpoint.
            parameters: Values of its path and query parameters.
            body: The body; none by default.
            headers: The headers, in place of those that sign the request.
            media_type: The body's media type.

        Returns:
            The answer; `None` if there was none, which is a finding.
        """
        names = path_names(endpoint.path)
        case = self.schema[endpoint.path][endpoint.method].Case(
            path_parameters={name: quote(str(parameters[name]), safe="") for name in names},
            query={name: value for name, value in parameters.items() if name not in names},
            **({} if body is MISSING else {"body": body, "media_type": media_type or "application/json"}),
        )
        signature = self.sign(endpoint)
        signed = dict(signature if headers is None else headers)
        case.headers.update(signed)
        accept = ", ".join(success_content(self.target.document, endpoint)) or "*/*"
        answer = send(case, endpoint, self.report, base_url=self.origin, headers={"Accept": accept, **signed})
        if answer is not None:
            check_response(
                case,
                answer,
                endpoint,
                self.report,
                base_url=self.origin,
                headers=signed,
                deviations=self.deviations,
                checks=_single_checks(),
            )
        return answer

    def add(self, endpoint: Endpoint, check: str, message: str, *, expected: str, got: str, answer: Any = None) -> None:
        """Add a finding.

        Args:
            endpoint: The endpoint it is about.
            check: The kind of failure.
            message: What is wrong, the same for all findings of one cause.
            expected: What was expected.
            got: What came.
            answer: The answer that shows it.
        """
        found = Finding(operation=endpoint.id, check=check, message=message, expected=expected, got=got)
        if answer is not None:
            case = header_of(answer.request, SCHEMATHESIS_TEST_CASE_HEADER)
            found = attrs.evolve(found, reproduce=curl(answer.request), case=case)
        self.report.add(found)

    def excused(self, check: str, endpoint: Endpoint, answer: Any) -> bool:
        """Return whether a known deviation explains an answer, whatever was sent."""
        return any(
            rule.check == check
            and rule.status == answer.status_code
            and (not rule.operations or endpoint.id in rule.operations)
            and rule.says in answer.text
            for rule in self.deviations
        )


def curl(request: Any) -> str:
    """Return a command that sends a prepared request again; its credential is left to the reader."""
    parts = [f"curl -X {request.method}"]
    for name, value in request.headers.items():
        if name.lower() == "authorization":
            parts.append("-H 'Authorization: [Filtered]'")
        elif name.lower() in ("accept", "content-type"):
            text = value.decode("latin-1") if isinstance(value, bytes) else value
            parts.append(f"-H '{name}: {text}'")
    if request.body:
        body = request.body.decode("utf-8", "replace") if isinstance(request.body, bytes) else str(request.body)
        parts.append("-d '" + body.replace("'", "'\\''") + "'")
    return " ".join([*parts, "'" + str(request.url).replace("'", "%27") + "'"])


def is_success(answer: Any) -> bool:
    """Return whether there is an answer, with a status of 2xx."""
    return answer is not None and answer.status_code // 100 == 2


def evaluate(
    expression: Any, parameters: Mapping[str, Any], body: Any, headers: Mapping[str, Any], place: float = 0.0
) -> Any:
    """Evaluate a runtime expression (OpenAPI 3.1.1, section 4.8.20.4).

    Args:
        expression: The expression, or a constant.
        parameters: The parameters that were sent.
        body: The JSON of the answer.
        headers: Its headers, with names in small letters.
        place: Which element of a list stands for the first one, between 0 and 1.

    Returns:
        The value; `None` if there is none.
    """
    text = str(expression)
    if not text.startswith("$"):
        return expression
    for prefix in ("$request.path.", "$request.query."):
        if text.startswith(prefix):
            return parameters.get(text.removeprefix(prefix))
    if text.startswith("$response.header."):
        value = headers.get(text.removeprefix("$response.header.").lower())
        return value[0] if isinstance(value, list) else value
    match = _POINTER.fullmatch(text)
    if match is None:
        return None
    for token in (match[1] or "").split("/")[1:]:
        if isinstance(body, list):
            body = body[int(place * len(body))] if body and token.isdecimal() else None
        else:
            body = body.get(token.replace("~1", "/").replace("~0", "~")) if isinstance(body, dict) else None
    return body


def links_of(target: ApiUnderTest, endpoint: Endpoint, status: int) -> list[dict[str, Any]]:
    """Return the links of an answer to an endpoint that lead to an operation by its operationId."""
    declared = resolve(target.document, endpoint.node["responses"].get(str(status)) or {})
    links: Iterable[dict[str, Any]] = (resolve(target.document, each) for each in declared.get("links", {}).values())
    return [each for each in links if each.get("operationId") in target.endpoints]


def json_of(answer: Any) -> Any:
    """Return the JSON of an answer; `None` if its body is none."""
    try:
        return answer.json()
    except ValueError:
        return None
