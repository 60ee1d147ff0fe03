"""Faults as rules: which calls, when, and what happens to them."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from fnmatch import fnmatchcase
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal, get_args

import attrs
import msgspec

from syllabind_sandbox.api_spec import ApiSpec, Operation
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.generic.crud_plan import Shape, crud_plans
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.seeded_random import SeededRandom
from syllabind_sandbox.service import Service, check_choice, json_response

if TYPE_CHECKING:
    from collections.abc import Sequence

Drift = Literal["unknown_enum", "extra_field", "null", "missing", "wrong_type", "any"]
Next = Literal["loop", "stale", "empty"]
Move = Literal["removed", "added"]
Moment = datetime | float
DRIFTS: tuple[Drift, ...] = ("unknown_enum", "extra_field", "null", "missing", "wrong_type")
LONGEST_DELAY = 31_536_000
"""A year, in seconds."""
GARBAGE = {
    "html": ("text/html; charset=utf-8", b"<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>\n"),
    "text": ("text/plain", b"upstream connect error or disconnect/reset before headers\n"),
    "json": ("application/json", b'{"unexpected": ['),
    "empty": ("application/json", b""),
}


def _window(value: Any) -> tuple[Moment, Moment] | None:
    """Return a window; ISO 8601 texts come from JSON."""
    if value is None:
        return None
    try:
        begin, end = (datetime.fromisoformat(each) if isinstance(each, str) else each for each in value)
    except (TypeError, ValueError) as error:
        raise ValueError(f"between must be two dates or two numbers of seconds, got {value!r}") from error
    return begin, end


def _bytes(value: str | bytes | None) -> bytes | None:
    return value.encode() if isinstance(value, str) else value


def _is(expected: str, test: Callable[[Any], bool]) -> Any:
    """Return a validator that names the member, what it must be, and what came."""

    def validate(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is not None and not test(value):
            raise ValueError(f"{attribute.name} must be {expected}, got {value!r}")

    return validate


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_header_value(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[\t\x20-\x7e\x80-\xff]*", value) is not None


def _are_headers(value: Any) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(name, str) and re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) and _is_header_value(each)
        for name, each in value.items()
    )


_TEXT = _is("a text", lambda value: isinstance(value, str))
_COUNT = _is("a whole number from 1", lambda value: type(value) is int and value > 0)
_SHARE = _is("a number from 0 to 1", lambda value: _is_number(value) and 0 <= value <= 1)
_FLAG = _is("true or false", lambda value: isinstance(value, bool))


@attrs.frozen(kw_only=True)
class Fault:
    """One rule.

    The calls that `service`, `operation`, `method` and `path` (a shell pattern) fit are counted; `nth`, `first`,
    `every` and `probability` (0 to 1, drawn from the world's seed) say which of them fail, `between` at what time.
    With none of these, all do.

    Args:
        between: Two moments: datetimes, or seconds after the rule was added.
        status: Answer with this status, `headers` and `body` in place of the service's answer. Without a body an error
            is answered as the operation's document declares it, and is empty where it declares none.
        body: The content of that answer; an empty text for none.
        retry_after: The header of that name, word for word: vendors send fractions, proxies send dates.
        after: Call the service first: the response is lost, the effect stays.
        delay: Seconds that the answer takes.
        hang: Never answer.
        reset: Break the connection before anything is answered.
        truncate: The share of the body, 0 to 1, that arrives before the connection breaks.
        garbage: Answer 200 with something that is no answer: `html`, `text`, `json` (cut off) or `empty`.
        drift: Make one record differ from the schema: `unknown_enum`, `extra_field`, `null` or `wrong_type` in an
            optional member, `missing` (a required member, so that the record cannot be read; an optional one where none
            is required), or `any` of these.
        expire_token: Expire the access token of the call before the service reads it.
        revoke_refresh: Revoke all refresh tokens of the service before the call.
        foreign_next: The origin to put in place of the service's own in links to a next page.
        next: Make a page's next link lead to the page itself (`loop`) or carry an unknown cursor (`stale`), or remove
            the records of the page and make the link lead to it once more (`empty`).
        moves: Before the call, remove the first record of the operation's kind (`removed`), or put a copy of it with
            another id in front (`added`), so that a list moves between two pages.

    Raises:
        ValueError: a value is not one of those.
    """

    service: str | None = attrs.field(default=None, validator=_TEXT)
    operation: str | None = attrs.field(default=None, validator=_TEXT)
    method: str | None = attrs.field(default=None, validator=_TEXT)
    path: str | None = attrs.field(default=None, validator=_TEXT)
    nth: int | None = attrs.field(default=None, validator=_COUNT)
    first: int | None = attrs.field(default=None, validator=_COUNT)
    every: int | None = attrs.field(default=None, validator=_COUNT)
    probability: float | None = attrs.field(default=None, validator=_SHARE)
    between: tuple[Moment, Moment] | None = attrs.field(
        default=None,
        converter=_window,
        validator=_is(
            "two dates or two numbers of seconds",
            lambda value: all(isinstance(each, datetime) or _is_number(each) for each in value),
        ),
    )
    status: int | None = attrs.field(
        default=None, validator=_is("from 200 to 599", lambda value: type(value) is int and 200 <= value <= 599)
    )
    retry_after: str | None = attrs.field(
        default=None, validator=_is("a text that a header can hold (RFC 9110, section 5.5)", _is_header_value)
    )
    headers: Mapping[str, str] = attrs.field(
        factory=dict, validator=_is("names and values of headers (RFC 9110, section 5)", _are_headers)
    )
    body: bytes | None = attrs.field(
        default=None, converter=_bytes, validator=_is("a text", lambda value: isinstance(value, bytes))
    )
    after: bool = attrs.field(default=False, validator=_FLAG)
    delay: float = attrs.field(
        default=0.0,
        validator=_is(
            f"from 0 to {LONGEST_DELAY} seconds", lambda value: _is_number(value) and 0 <= value <= LONGEST_DELAY
        ),
    )
    hang: bool = attrs.field(default=False, validator=_FLAG)
    reset: bool = attrs.field(default=False, validator=_FLAG)
    truncate: float | None = attrs.field(default=None, validator=_SHARE)
    garbage: str | None = attrs.field(default=None, validator=attrs.validators.in_((None, *GARBAGE)))
    drift: Drift | None = attrs.field(default=None, validator=attrs.validators.in_((None, *get_args(Drift))))
    expire_token: bool = attrs.field(default=False, validator=_FLAG)
    revoke_refresh: bool = attrs.field(default=False, validator=_FLAG)
    foreign_next: str | None = attrs.field(default=None, validator=_TEXT)
    next: Next | None = attrs.field(default=None, validator=attrs.validators.in_((None, *get_args(Next))))
    moves: Move | None = attrs.field(default=None, validator=attrs.validators.in_((None, *get_args(Move))))

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Fault:
        """Make a rule of decoded JSON.

        Raises:
            ValueError: it has a member that no rule has, or a value that none takes.
        """
        if not isinstance(data, Mapping):
            raise ValueError(f"a fault must be an object, got {data!r}")
        if unknown := set(data) - {each.name for each in attrs.fields(cls)}:
            raise ValueError(f"a fault has no {', '.join(sorted(map(str, unknown)))}")
        return cls(**data)

    @property
    def lost(self) -> bool:
        """Whether the service's own answer is not the one that is sent."""
        return self.status is not None or self.reset or self.garbage is not None or self.hang

    def fits(self, service: str, operation: str, request: Request) -> bool:
        """Return whether the rule speaks of a call."""
        return (
            self.service in (None, service)
            and self.operation in (None, operation, f"{service}.{operation}")
            and self.method in (None, request.method)
            and (self.path is None or fnmatchcase(request.path, self.path))
        )

    def due(self, count: int, rng: SeededRandom) -> bool:
        """Return whether the rule strikes at the call of this number, counted from 1."""
        if self.nth is not None and count != self.nth:
            return False
        if self.first is not None and count > self.first:
            return False
        if self.every is not None and count % self.every:
            return False
        return self.probability is None or rng.below(1_000_000) < self.probability * 1_000_000

    def open(self, now: float, added: float) -> bool:
        """Return whether the moment is within the rule's window."""
        if self.between is None:
            return True
        begin, end = (each.timestamp() if isinstance(each, datetime) else added + each for each in self.between)
        return begin <= now < end

    def replace(self, response: Response, request: Request, service: Service, operation: Operation | None) -> Response:
        """Return the answer that stands in for the service's."""
        headers: dict[str, str] = {} if self.retry_after is None else {"retry-after": self.retry_after}
        if self.garbage is not None:
            media, body = GARBAGE[self.garbage]
            return Response(status=self.status or 200, headers={"content-type": media, **headers}, body=body)
        if self.status is None:
            return response
        headers |= self.headers
        if self.body is not None:
            return Response(status=self.status, headers=headers, body=self.body)
        found = documented(service, operation, self.status, request) if operation else None
        return _with_headers(found or Response(status=self.status), headers)


@attrs.frozen(kw_only=True)
class ActiveFault:
    """A rule that applies to a call, with the random values for it."""

    rule: Fault
    rng: SeededRandom

    def apply(self, response: Response, request: Request, service: Service, operation: Operation | None) -> Response:
        """Return the response that the rule makes of a response."""
        rule, spec = self.rule, service.spec
        response = rule.replace(response, request, service, operation)
        if operation is not None and response.status < 300 and response.media_type.endswith("json") and response.body:
            if rule.next is not None:
                response = _edited(response, lambda body: _relinked(body, operation, request, rule.next))
            if rule.drift is not None:
                shape = crud_plans(spec).shapes[operation.id]
                response = _edited(response, lambda body: self._drifted(body, spec, shape))
        if rule.foreign_next is not None:
            body = _swap_next(response.body, request.origin.encode(), rule.foreign_next.encode())
            response = attrs.evolve(response, body=body, headers=_sized(response, body))
        cut = response.cut
        if rule.reset:
            cut = -1
        elif rule.truncate is not None:
            cut = int(len(response.body) * rule.truncate)
        delay = math.inf if rule.hang else response.delay + rule.delay
        return attrs.evolve(response, delay=delay, cut=cut)

    def _drifted(self, body: Any, spec: ApiSpec, shape: Shape | None) -> Any:
        if shape is None:
            return body
        found = _at(body, shape.pointer)
        row = self.rng.pick(found) if isinstance(found, list) and found else found
        if not isinstance(row, dict):
            return body
        schema = spec.schema(shape.schema)
        kind = self.rng.pick(DRIFTS) if self.rule.drift == "any" else self.rule.drift
        if kind == "missing" and (required := [name for name in schema.get("required", ()) if name in row]):
            del row[self.rng.pick(required)]
            return body
        if isinstance(row.get("attributes"), dict):
            schema, row = spec.resolve(schema["properties"]["attributes"], "")[0], row["attributes"]
        self._break(row, kind, schema, spec)
        return body

    def _break(self, row: dict[str, Any], kind: Drift | None, schema: Mapping[str, Any], spec: ApiSpec) -> None:
        held = {name: spec.resolve(schema["properties"][name], "")[0] for name in row if name in schema["properties"]}
        held.pop("id", None)
        enums = [name for name, node in held.items() if "enum" in node]
        optional = [name for name in held if name not in schema.get("required", ()) and "const" not in held[name]]
        if kind == "unknown_enum" and enums:
            row[self.rng.pick(enums)] = "SOMETHING_NEW"
        elif kind == "null" and any(row[name] is not None for name in optional):
            row[self.rng.pick([name for name in optional if row[name] is not None])] = None
        elif kind == "missing" and optional:
            del row[self.rng.pick(optional)]
        elif kind == "wrong_type" and optional:
            name = self.rng.pick(optional)
            row[name] = {"unexpected": True} if not isinstance(row[name], dict) else 7
        else:
            row["somethingNew"] = {"since": "yesterday"}


class Faults:
    """The rules of a world, and how many calls each has matched.

    Args:
        seed: Of the world.
        clock: Gives the world's time, in seconds.
    """

    def __init__(self, seed: int, clock: Callable[[], float]) -> None:
        self._seed = seed
        self._clock = clock
        self._rules: list[tuple[Fault, float]] = []
        self._counts: Counter[int] = Counter()

    @property
    def rules(self) -> tuple[Fault, ...]:
        """The rules in their order."""
        return tuple(rule for rule, _ in self._rules)

    def add(self, *rules: Fault) -> None:
        """Add rules at the end; the first rule that applies to a call wins."""
        self._rules.extend((rule, self._clock()) for rule in rules)

    def use(self, preset: str) -> None:
        """Add the rules of a preset: `flaky`, `outage`, `rate_limited` or `drift`.

        Raises:
            ValueError: there is no such preset.
        """
        check_choice("faults", preset, PRESETS)
        self.add(*PRESETS[preset])

    def load(self, faults: str | Iterable[Fault]) -> None:
        """Add a preset by its name, or rules."""
        if isinstance(faults, str):
            self.use(faults)
        else:
            self.add(*faults)

    def clear(self) -> None:
        """Remove all rules."""
        self._rules.clear()
        self._counts.clear()

    def match(self, service: str, operation: str, request: Request) -> ActiveFault | None:
        """Count a call and give the rule that strikes it."""
        active: ActiveFault | None = None
        for index, (rule, added) in enumerate(self._rules):
            if not rule.fits(service, operation, request) or not rule.open(self._clock(), added):
                continue
            self._counts[index] += 1
            count = self._counts[index]
            rng = SeededRandom(self._seed, "fault", index, count)
            if active is None and rule.due(count, rng):
                active = ActiveFault(rule=rule, rng=rng)
        return active


PRESETS: Mapping[str, tuple[Fault, ...]] = {
    "flaky": (
        Fault(probability=0.05, status=503, retry_after="1"),
        Fault(probability=0.03, reset=True),
        Fault(probability=0.02, status=502, garbage="html", after=True),
        Fault(probability=0.02, truncate=0.5),
        Fault(probability=0.1, delay=0.8),
    ),
    "outage": (Fault(status=503),),
    "rate_limited": (Fault(every=3, status=429, retry_after="1.752"),),
    "drift": (Fault(drift="any"),),
}
"""Rules by the name of a preset."""


def documented(service: Service, operation: Operation, status: int, request: Request) -> Response | None:
    """Return the error answer that an operation's document declares for a status.

    Code and message are those of the declared example; the service writes them as it writes its own refusals, or the
    example goes out as it stands where it has other members than those.

    Args:
        service: The service that is called.
        operation: The operation that is called.
        status: The status.
        request: The request as it came.

    Returns:
        The answer; None for a status that is no error or that the document gives no content.
    """
    found = service.spec.response_node(operation, status)
    if status < 400 or status not in {each.value for each in HTTPStatus} or found is None:
        return None
    for media, content in found[0].get("content", {}).items():
        example = _example(service.spec, content)
        code, message = _words(service.spec.document.get("x-error", ()), example)
        headers = service.unauthorized("").headers if status == 401 and operation.security else {}
        own = service.error_response(HttpError(status, code, message, headers), request, operation)
        if own.media_type == media and _members(msgspec.json.decode(own.body)) == _members(example):
            return own
        # The vendor documents another shape for this operation than for most.
        return json_response(status, example, media, headers)
    return None


def _example(spec: ApiSpec, content: Mapping[str, Any]) -> Any:
    for named in content.get("examples", {}).values():
        return spec.resolve(named, "")[0].get("value")
    return content.get("example")


def _words(ways: Sequence[Mapping[str, str]], example: Any) -> tuple[str, str]:
    """Read code and message out of an error body: the first of the documented ways that leads to something."""
    for way in ways:
        code, message = (_text(example, way.get(name, "").partition("#")[2]) for name in ("code", "message"))
        if code or message:
            return code, message
    return "", ""


def _text(body: Any, pointer: str) -> str:
    for token in pointer.split("/")[1:]:
        if isinstance(body, list):
            body = body[int(token)] if token.isdecimal() and int(token) < len(body) else None
        else:
            body = body.get(token) if isinstance(body, dict) else None
    return body if isinstance(body, str) else ""


def _members(body: Any) -> Any:
    """Return the names of a body's members, level by level."""
    if isinstance(body, dict):
        return {name: _members(value) for name, value in body.items()}
    return [_members(each) for each in body] if isinstance(body, list) else None


def _with_headers(response: Response, headers: Mapping[str, str]) -> Response:
    """Return a response with headers in place of those of the same name."""
    given = {name.lower() for name in headers}
    kept = tuple(pair for pair in response.headers if pair[0].lower() not in given)
    return attrs.evolve(response, headers=(*kept, *headers.items()))


def _edited(response: Response, edit: Callable[[Any], Any]) -> Response:
    body = msgspec.json.encode(edit(msgspec.json.decode(response.body)))
    return attrs.evolve(response, body=body, headers=_sized(response, body))


def _sized(response: Response, body: bytes) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, str(len(body)) if name.lower() == "content-length" else value) for name, value in response.headers
    )


def _at(body: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        body = body.get(token) if isinstance(body, dict) else None
    return body


def _relinked(body: Any, operation: Operation, request: Request, kind: Next | None) -> Any:
    plan = operation.node.get("x-pagination")
    if not isinstance(plan, Mapping) or "next" not in plan:
        return body
    *outer, name = str(plan["next"]).partition("#")[2].split("/")[1:]
    holder = _at(body, "".join(f"/{each}" for each in outer))
    if kind == "stale":
        # The cursor stands last in both vendors' links: one character more makes it unknown.
        holder[name] = f"{holder.get(name) or request.url}0"
        return body
    holder[name] = request.url
    if kind == "empty":
        _at(body, str(plan["items"]).partition("#")[2]).clear()
    return body


def _swap_next(body: bytes, origin: bytes, foreign: bytes) -> bytes:
    for key in (b'"$next":"', b'"next":"'):
        body = body.replace(key + origin, key + foreign)
    return body
