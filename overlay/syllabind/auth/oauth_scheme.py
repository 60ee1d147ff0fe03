"""OAuth schemes: the endpoints of a service and its deviations from RFC 6749, as data that the generator writes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, Self
from urllib.parse import urlsplit, urlunsplit

import attrs

from ..core.origins import checked_server
from ..core.request import path_segment
from ..errors import ArgumentError, InsecureUrlError

__all__ = ["OAuthScheme", "checked_url", "origin_of"]

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def origin_of(url: str) -> str:
    """Return scheme, host and port of a URL.

    Raises:
        InsecureUrlError: It is not a URL.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        raise InsecureUrlError("expected a URL (RFC 3986), got something that cannot be parsed") from None
    return f"{parts.scheme}://{parts.netloc}"


def checked_url(url: str, what: str) -> str:
    """Return a URL that secrets may be sent to: https, or plain http on loopback (RFC 6749, section 3.1.2.1; RFC 8252).

    Raises:
        InsecureUrlError: It is anything else.
        ArgumentError: It has a fragment (forbidden by RFC 6749, section 3.2).
    """
    checked_server(origin_of(url), what=what)
    if "#" in url:
        raise ArgumentError(what, "must not have a fragment (RFC 6749, section 3.2)")
    return url


@attrs.frozen(kw_only=True, slots=True)
class OAuthScheme:
    """An `oauth2` security scheme: its endpoints, and where the service deviates from RFC 6749.

    Attributes:
        name: Name of the spec's security scheme.
        authorization_url: Where people consent; `None` for flows without a person.
        token_url: Token endpoint; `{name}` stands for a path parameter.
        refresh_url: Endpoint for refreshing, if it is another one.
        scopes: Scopes that the spec lists.
        response_type: `response_type` of the authorization request.
        scope_separator: Separator between the scopes of a request.
        body: Encoding of token requests.
        client_authentication: How the client's secret is sent: by HTTP Basic or in the body.
        result: JSON pointer of the token in the answer; an answer without that wrapper is read, too.
        errors: JSON pointers of code and message of an error, tried in order before those of RFC 6749.
        subject: Member of the token's answer that holds the person's id; empty if there is none.
        send_grant_type_on_refresh: Whether a refresh sends `grant_type=refresh_token`.
        pkce: Whether PKCE (RFC 7636) is used by default.
        reuses_token: Whether refreshing a token before its end returns that same token.
        token_urls: Token endpoints by the name of the environment.
        api: Name of the API that it is a scheme of.
    """

    name: str
    authorization_url: str | None = None
    token_url: str
    refresh_url: str | None = None
    scopes: tuple[str, ...] = ()
    response_type: str = "code"
    scope_separator: str = " "
    body: Literal["form", "json"] = "form"
    client_authentication: Literal["basic", "body"] = "basic"
    result: str = ""
    errors: tuple[tuple[str, str], ...] = ()
    subject: str = ""
    send_grant_type_on_refresh: bool = True
    pkce: bool = True
    reuses_token: bool = False
    token_urls: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    api: str | None = None

    def __attrs_post_init__(self) -> None:
        for what in ("authorization_url", "token_url", "refresh_url"):
            url: str | None = getattr(self, what)
            if url is not None:
                checked_url(url, what)

    def at(self, origin: str) -> Self:
        """Return the scheme with its endpoints on another origin, such as a region's or the sandbox's.

        Raises:
            InsecureUrlError: It is no origin, or plain http and not loopback.
        """
        base = urlsplit(checked_server(origin))

        def moved(url: str) -> str:
            return urlunsplit((base.scheme, base.netloc, *urlsplit(url)[2:]))

        return attrs.evolve(
            self,
            authorization_url=None if self.authorization_url is None else moved(self.authorization_url),
            token_url=moved(self.token_url),
            refresh_url=None if self.refresh_url is None else moved(self.refresh_url),
            token_urls={name: moved(url) for name, url in self.token_urls.items()},
        )

    def in_environment(self, name: str) -> Self:
        """Return the scheme with the token endpoint of one environment.

        Raises:
            ArgumentError: There is no environment of that name.
        """
        if name not in self.token_urls:
            raise ArgumentError("environment", f"must be one of {', '.join(self.token_urls)}, got {name!r}")
        return attrs.evolve(self, token_url=self.token_urls[name])

    def filled(self, parameters: Mapping[str, str]) -> Self:
        """Return the scheme with the path parameters of its token endpoints filled in.

        Raises:
            ArgumentError: One is missing, or cannot be a path segment.
        """

        def fill(url: str) -> str:
            return _PLACEHOLDER.sub(lambda found: path_segment(found[1], parameters.get(found[1], "")), url)

        refresh = None if self.refresh_url is None else fill(self.refresh_url)
        return attrs.evolve(self, token_url=fill(self.token_url), refresh_url=refresh)
