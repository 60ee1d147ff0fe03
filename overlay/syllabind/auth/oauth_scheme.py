"""A vendor's OAuth habits as data; the generator writes one such constant per scheme of a spec."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, Self
from urllib.parse import quote, urlsplit, urlunsplit

import attrs

from ..core.origins import checked_server
from ..errors import ArgumentError, InsecureUrlError

__all__ = ["OAuthScheme", "checked_url", "origin_of"]

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def origin_of(url: str) -> str:
    """Scheme, host and port of a URL.

    Raises:
        InsecureUrlError: It is not a URL.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        raise InsecureUrlError("that is not a URL (RFC 3986)") from None
    return f"{parts.scheme}://{parts.netloc}"


def checked_url(url: str, what: str) -> str:
    """A URL that secrets may be sent to: https, or plain http on loopback (RFC 6749, section 3.1.2.1; RFC 8252).

    Raises:
        InsecureUrlError: It is anything else.
        ArgumentError: It has a fragment, which RFC 6749, section 3.2, forbids.
    """
    checked_server(origin_of(url), what=what)
    if "#" in url:
        raise ArgumentError(what, "a fragment is not allowed")
    return url


@attrs.frozen(kw_only=True, slots=True)
class OAuthScheme:
    """One `oauth2` security scheme: where its endpoints are, and where the vendor leaves RFC 6749's way.

    Attributes:
        name: Name of the spec's security scheme.
        authorization_url: Where people consent; `None` where no person takes part.
        token_url: Where tokens are asked for; `{name}` stands for a path parameter.
        refresh_url: Where tokens are refreshed, if that is another place.
        scopes: Scopes that the spec lists.
        response_type: What the authorization request says for `code`.
        scope_separator: Between the scopes of a request.
        body: Form or JSON for token requests.
        client_authentication: The client's secret by HTTP Basic or in the body.
        result: JSON pointer of the token in the answer; an answer without that wrapping is taken too.
        send_grant_type_on_refresh: Whether a refresh says `grant_type=refresh_token`.
        pkce: Whether PKCE (RFC 7636) is used unless said otherwise.
        reuses_token: Whether refreshing a living token returns that same token.
        token_urls: Other token endpoints, by environment.
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
    send_grant_type_on_refresh: bool = True
    pkce: bool = True
    reuses_token: bool = False
    token_urls: Mapping[str, str] = attrs.field(factory=dict, hash=False)

    def __attrs_post_init__(self) -> None:
        for what in ("authorization_url", "token_url", "refresh_url"):
            url: str | None = getattr(self, what)
            if url is not None:
                checked_url(url, what)

    def at(self, origin: str) -> Self:
        """The same scheme on another origin, such as a region's or the sandbox's; the paths stay.

        Raises:
            InsecureUrlError: It is no origin, or plain http beyond loopback.
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
        """The same scheme with the token endpoint of one environment.

        Raises:
            ArgumentError: The vendor has no environment of that name.
        """
        if name not in self.token_urls:
            raise ArgumentError("environment", f"{name!r} is not one of {', '.join(self.token_urls)}")
        return attrs.evolve(self, token_url=self.token_urls[name])

    def filled(self, parameters: Mapping[str, str]) -> Self:
        """The same scheme with the path parameters of its token endpoints filled in.

        Raises:
            ArgumentError: One is missing, or could change the path's meaning.
        """

        def fill(url: str) -> str:
            return _PLACEHOLDER.sub(lambda found: _segment(found[1], parameters.get(found[1])), url)

        refresh = None if self.refresh_url is None else fill(self.refresh_url)
        return attrs.evolve(self, token_url=fill(self.token_url), refresh_url=refresh)


def _segment(name: str, value: str | None) -> str:
    if not value:
        raise ArgumentError(name, "the token endpoint's path needs it")
    if value in (".", "..") or not value.isprintable():
        raise ArgumentError(name, f"{value!r} cannot be part of a path")
    return quote(value, safe="")
