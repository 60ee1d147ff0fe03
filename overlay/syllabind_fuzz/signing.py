"""Sign requests with the right one of several credentials for each operation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from syllabind.auth import Credential
from syllabind.core._http import http
from syllabind.core.calls import RequestContext, sign_steps
from syllabind.core.deadline import Deadline
from syllabind.core.drivers import Driver, run_once
from syllabind.core.options import Options

if TYPE_CHECKING:
    import schemathesis

AnyAccount = TypeVar("AnyAccount", bound="Account | HeaderAccount")

__all__ = ["Account", "HeaderAccount", "account_for", "auth_provider", "sign_requests"]


@attrs.frozen(kw_only=True, slots=True)
class Account:
    """A credential to test with, and what it opens.

    Attributes:
        credential: The credential.
        scopes: Its scopes; `None` where the API knows no scopes, or it has all of them.
        origin: The origin it is for.
    """

    credential: Credential
    scopes: frozenset[str] | None = None
    origin: str

    def satisfies(self, requirement: Mapping[str, Iterable[str]]) -> bool:
        """Return whether it meets one alternative of an operation's `security`."""
        return _satisfies(requirement, self.credential.schemes, self.scopes)

    def header(self, method: str = "GET") -> tuple[str, str]:
        """Return name and value of the first header that signs a request."""
        return next(iter(self.headers(method).items()))

    def headers(self, method: str = "GET") -> dict[str, str]:
        """Return the headers that sign a request; a query parameter stands there as `?name`, see `Guard`."""
        request = http.Request(method, f"{self.origin}/")
        before = dict(request.headers)
        context = RequestContext(operation="sign", options=Options(), deadline=Deadline(None), idempotent=True)
        run_once(Driver(None, context.network), sign_steps(request, self.credential.bind(self.origin), context))
        changed = {name.title(): value for name, value in request.headers.items() if before.get(name) != value}
        return changed | {f"?{name}": value for name, value in request.url.params.items()}


@attrs.frozen(kw_only=True, slots=True)
class HeaderAccount:
    """Headers that sign each request, for an API without a client.

    Attributes:
        signature: The headers; the first one carries the credential.
        schemes: The security schemes that it is for; `None` for all of them.
        scopes: Its scopes; `None` for all of them.
    """

    signature: Mapping[str, str]
    schemes: frozenset[str] | None = None
    scopes: frozenset[str] | None = None

    def satisfies(self, requirement: Mapping[str, Iterable[str]]) -> bool:
        """Return whether it meets one alternative of an operation's `security`."""
        return _satisfies(requirement, self.schemes, self.scopes)

    def headers(self, method: str = "GET") -> dict[str, str]:
        """Return the headers that sign a request; none if there are none."""
        return dict(self.signature)


def _satisfies(
    requirement: Mapping[str, Iterable[str]], schemes: Collection[str] | None, scopes: Collection[str] | None
) -> bool:
    return all(
        (schemes is None or name in schemes) and (scopes is None or set(needed) <= set(scopes))
        for name, needed in requirement.items()
    )


def account_for(node: Mapping[str, Any], accounts: Iterable[AnyAccount]) -> AnyAccount | None:
    """Return the first account that may call an operation; `None` where it needs none or there is none."""
    listed = tuple(accounts)
    for requirement in node["security"]:
        for each in listed:
            if requirement and each.satisfies(requirement):
                return each
    # An API without a client may sign in a way that its document does not say.
    open_ = {} in node["security"] or not node["security"]
    return next((each for each in listed if isinstance(each, HeaderAccount) and open_), None)


def sign_requests(schema: schemathesis.BaseSchema, accounts: Iterable[Account | HeaderAccount]) -> None:
    """Make schemathesis sign the requests of a schema.

    Args:
        schema: The schema.
        accounts: The accounts; each operation takes the first that satisfies its `security`.
    """
    schema.auth(refresh_interval=None)(auth_provider(accounts))


def auth_provider(accounts: Iterable[Account | HeaderAccount]) -> type:
    """Return an authentication provider of schemathesis that signs with the accounts.

    Args:
        accounts: The accounts; each operation takes the first that satisfies its `security`.
    """
    listed = tuple(accounts)

    class Provider:
        def get(self, case: Any, context: Any) -> dict[str, str] | None:
            chosen = account_for(case.operation.definition.raw, listed)
            return None if chosen is None else chosen.headers(case.method)

        def set(self, case: Any, data: dict[str, str], context: Any) -> None:
            case.headers = {**(case.headers or {}), **data}

    return Provider
