"""Run the server-side checks against a service over the network."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable

import attrs
from schemathesis import GenerationMode

from syllabind.auth import Credential
from syllabind.core._http import http
from syllabind.core.origins import checked_server
from syllabind.errors import ArgumentError, InsecureUrlError, SyllabindError

from .api_under_test import ApiUnderTest, Endpoint, load_api, path_names
from .known_deviations import known_deviations
from .report import Report, RunResult, explain_statuses
from .server_checks import Settings, check_endpoint, load_schema
from .signing import Account, account_for
from .transports import via_transport

__all__ = ["run"]

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
FIRST_CALLS = 8
"""Operations that are called at most to see whether the credential opens any."""


@attrs.frozen(kw_only=True, slots=True)
class _Selection:
    """The operations of a run, and why those that were asked for are not among them."""

    endpoints: tuple[Endpoint, ...]
    left_out: str


def run(
    api: str,
    base_url: str,
    credential: Credential,
    transport: http.BaseTransport,
    *,
    seed: int,
    writes: bool = False,
    only: Iterable[str] = (),
    rate: float = 2.0,
    examples: int = 5,
    negative: bool = False,
    progress: Callable[[int, int, str], None] | None = None,
) -> RunResult:
    """Call the operations of a service with generated requests, and check the answers against the spec.

    The first call is signed and calls an operation that needs no argument: where none of these is answered with a
    success, the run ends there and proves nothing.

    Args:
        api: The short name of a registered API, such as `thrive`.
        base_url: Origin of the service. Nothing is sent to another one.
        credential: The credential to sign with; operations that it does not open are left out.
        transport: Sends the requests.
        seed: Decides which requests are generated.
        writes: Whether operations are called that change data.
        only: The operationIds to call; all where it is empty.
        rate: Requests a second at most; 0 for no limit.
        examples: Generated requests for each operation, 1 or more.
        negative: Whether requests are sent that break the spec.
        progress: Called before each operation with its number, the number of all and its name; in the end with an
            empty name.

    Raises:
        InsecureUrlError: `base_url` is no origin, it is plain http and not loopback, or the credential belongs to
            another server.
        ArgumentError: The API has no such operation, or a number is out of bounds.
    """
    only = tuple(only)
    if examples < 1:
        raise ArgumentError("examples", f"must be at least 1, got {examples}")
    if rate < 0:
        raise ArgumentError("rate", f"must not be negative, got {rate}")
    origin, target = checked_server(base_url), load_api(api)
    if unknown := set(only) - set(target.endpoints):
        raise ArgumentError("operation", f"must be an operationId of {api}, got {', '.join(sorted(unknown))}")
    account = Account(credential=credential, origin=origin)
    selection = _select(target, account, only, writes=writes)
    if not selection.endpoints:
        return RunResult(target=target, operations=(), report=Report(), obstacle=selection.left_out)
    names = tuple(endpoint.id for endpoint in selection.endpoints)
    guard = _Guard(transport, origin, rate, writes=writes)
    try:
        signature = account.header()[1]
    except InsecureUrlError:
        raise
    except SyllabindError as error:
        obstacle = f"there is no token to sign with: {error}"
        return RunResult(target=target, operations=names, report=Report(), obstacle=obstacle)
    secrets = (signature, *signature.split()[1:])
    report, obstacle = Report(), _first_call(target, account, selection.endpoints, guard)
    if not obstacle:
        settings = Settings(seed=seed, examples=examples, share=1 if negative else 8, negative=negative)
        obstacle = _check(target, account, selection.endpoints, settings, guard, report, progress)
    return RunResult(
        target=target, operations=names, report=report, requests=guard.sent, secrets=secrets, obstacle=obstacle
    )


def _select(target: ApiUnderTest, account: Account, only: tuple[str, ...], *, writes: bool) -> _Selection:
    asked = [each for each in target.endpoints.values() if not only or each.id in only]
    opened = [each for each in asked if not each.browser and account_for(each.node, [account])]
    chosen = [each for each in opened if writes or each.reads]
    if opened and not chosen:
        names = ", ".join(each.id for each in opened)
        return _Selection(endpoints=(), left_out=f"nothing was selected: {names} change data. Add --allow-writes.")
    closed = ", ".join(each.id for each in asked) if only else "the operations of the API"
    left_out = f"nothing was selected: the credential does not open {closed}. Use a credential of another kind."
    return _Selection(endpoints=tuple(chosen), left_out=left_out)


def _check(
    target: ApiUnderTest,
    account: Account,
    endpoints: tuple[Endpoint, ...],
    settings: Settings,
    guard: _Guard,
    report: Report,
    progress: Callable[[int, int, str], None] | None,
) -> str:
    """Check the operations one by one; return why the run ended early, or an empty text."""
    tell = progress or (lambda number, total, name: None)
    number = 0
    try:
        for number, endpoint in enumerate(endpoints, 1):
            tell(number, len(endpoints), endpoint.id)
            schema = load_schema(target, [account], via_transport(guard), only=endpoint)
            if not settings.negative:
                schema.config.generation.update(modes=[GenerationMode.POSITIVE])
            deviations = known_deviations(target)
            report.merge(check_endpoint(schema, endpoint, settings, base_url=guard.origin, deviations=deviations))
    except KeyboardInterrupt:
        return f"it was stopped at operation {number} of {len(endpoints)}. Run it to the end, or name operations."
    finally:
        tell(len(endpoints), len(endpoints), "")
    return ""


def _first_call(target: ApiUnderTest, account: Account, selected: tuple[Endpoint, ...], guard: _Guard) -> str:
    """Call operations that need no argument until one succeeds; return why none did, or an empty text."""
    others = (each for each in target.endpoints.values() if each not in selected and account_for(each.node, [account]))
    simple = [each for each in (*selected, *others) if each.reads and not each.browser and not _required(target, each)]
    counts: Counter[int] = Counter()
    for endpoint in simple[:FIRST_CALLS]:
        headers = dict([account.header(), ("Accept", endpoint.operation.accept or target.api.accept)])
        try:
            response = guard.handle_request(http.Request("GET", guard.origin + endpoint.path, headers=headers))
            response.read()
        except (http.TransportError, SyllabindError) as error:
            return f"no answer from {guard.origin}: {error}. Check --base-url and the network."
        if response.status_code // 100 == 2:
            if "html" not in response.headers.get("content-type", ""):
                return ""
            return f"{guard.origin} answers with web pages. Check whether --base-url is the origin of the API."
        counts[response.status_code] += 1
        if response.status_code == 429:
            break
    if not counts:
        return ""
    return f"no first call was answered with a success, only {explain_statuses(counts, target.name)}"


def _required(target: ApiUnderTest, endpoint: Endpoint) -> bool:
    """Return whether an operation cannot be called without arguments."""
    return bool(path_names(endpoint.path)) or any(each.get("required") for each in target.parameters(endpoint))


class _Guard(http.BaseTransport):
    """A transport that sends what is allowed, to one origin, at a limited rate, and counts it."""

    def __init__(self, inner: http.BaseTransport, origin: str, rate: float, *, writes: bool) -> None:
        self.origin, self.sent = origin, 0
        self._inner, self._url, self._writes = inner, http.URL(origin), writes
        self._interval, self._due = (1 / rate if rate else 0.0), time.monotonic()

    def handle_request(self, request: http.Request) -> http.Response:
        url, allowed = request.url, self._url
        if (url.scheme, url.host, url.port) != (allowed.scheme, allowed.host, allowed.port):
            raise http.ConnectError("a request to another origin was held back")
        # Schemathesis tries methods that an operation does not have; the service might have them all the same.
        if not self._writes and request.method not in SAFE_METHODS:
            return http.Response(405, headers={"allow": "GET", "x-syllabind": "held back"})
        self._wait()
        self.sent += 1
        return self._inner.handle_request(request)

    def _wait(self) -> None:
        now = time.monotonic()
        if self._due > now:
            time.sleep(self._due - now)
        self._due = max(self._due, now) + self._interval
