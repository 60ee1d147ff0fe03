"""Signing in: the right one of several credentials for each operation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from syllabind.auth import Credential
from syllabind.core._http import http
from syllabind.core.calls import RequestContext, sign_steps
from syllabind.core.deadline import Deadline
from syllabind.core.drivers import Driver, run_once
from syllabind.core.options import Options

if TYPE_CHECKING:
    import schemathesis

__all__ = ["Account", "account_for", "sign", "signature"]


@attrs.frozen(kw_only=True, slots=True)
class Account:
    """A credential and how far it reaches.

    Attributes:
        credential: What it signs in with.
        scopes: The scopes it has; `None` where the API knows no scopes, or it has all of them.
        origin: The origin it is for.
    """

    credential: Credential
    scopes: frozenset[str] | None = None
    origin: str

    def satisfies(self, requirement: Mapping[str, Iterable[str]]) -> bool:
        """Whether it meets one alternative of an operation's `security`."""
        return all(
            name in self.credential.schemes and (self.scopes is None or set(scopes) <= self.scopes)
            for name, scopes in requirement.items()
        )

    def header(self, method: str = "GET") -> tuple[str, str]:
        """Name and value of the header that signs a request."""
        request = http.Request(method, f"{self.origin}/")
        before = dict(request.headers)
        context = RequestContext(operation="sign", options=Options(), deadline=Deadline(None), idempotent=True)
        run_once(Driver.over(None, context.network), sign_steps(request, self.credential.bind(self.origin), context))
        changed = next((name, value) for name, value in request.headers.items() if before.get(name) != value)
        return changed[0].title(), changed[1]


def account_for(node: Mapping[str, Any], accounts: Iterable[Account]) -> Account | None:
    """The first identity that may call an operation; `None` where it needs none or there is none."""
    listed = tuple(accounts)
    for requirement in node["security"]:
        for each in listed:
            if requirement and each.satisfies(requirement):
                return each
    return None


def sign(schema: schemathesis.BaseSchema, accounts: Iterable[Account]) -> None:
    """Have schemathesis sign what it sends from a schema.

    Args:
        schema: Where the requests come from.
        accounts: The credentials to sign with; each operation takes the first that satisfies its `security`.
    """
    schema.auth(refresh_interval=None)(signature(accounts))


def signature(accounts: Iterable[Account]) -> type:
    """What signs in, in the words of schemathesis: an authentication provider.

    Args:
        accounts: The credentials to sign with; each operation takes the first that satisfies its `security`.
    """
    listed = tuple(accounts)

    class Signature:
        def get(self, case: Any, context: Any) -> tuple[str, str] | None:
            chosen = account_for(case.operation.definition.raw, listed)
            return None if chosen is None else chosen.header(case.method)

        def set(self, case: Any, data: tuple[str, str], context: Any) -> None:
            case.headers = {**(case.headers or {}), data[0]: data[1]}

    return Signature
