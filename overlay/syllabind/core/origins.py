"""Origins (RFC 6454): scheme, host and port; credentials are sent to the one origin that they belong to."""

from __future__ import annotations

import ipaddress
import os
import re
import socket
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from ..errors import InsecureUrlError

__all__ = [
    "PUBLIC_BUT",
    "checked_download",
    "checked_public",
    "checked_server",
    "is_internal",
    "is_loopback",
    "same_origin",
    "same_origin_target",
]

PUBLIC_BUT = "syllabind.public_but"
"""Extension of a request that may be sent to public addresses only, unless this host has a private one itself."""
_DEFAULT_PORTS = {"http": 80, "https": 443}
_PLAIN_HOSTS = "loopback, and for the names of a private network that SYLLABIND_PLAIN_HTTP_HOSTS lists, only"


def checked_server(server: str, *, what: str = "the server", path: bool = False) -> str:
    """Return an origin that credentials may be sent to, without a trailing slash.

    Args:
        server: Scheme, host and port.
        what: Name of the origin, for the error.
        path: Whether a path may follow; only for requests without a credential.

    Raises:
        InsecureUrlError: It is not an origin, or it is plain http and not loopback.
    """
    text = server.rstrip("/")
    scheme, host, _ = _origin(text, what)
    parts = urlsplit(text)
    if (parts.path and not path) or parts.query or parts.fragment:
        raise InsecureUrlError(f"{what} must be an origin such as https://api.example, got {_shown(server)}")
    if scheme == "http" and not _may_be_plain(host):
        raise InsecureUrlError(f"{what} must be https, got {server!r}; plain http is allowed for {_PLAIN_HOSTS}")
    return text


def same_origin(first: str, second: str) -> bool:
    """Return whether two URLs have the same scheme, host and port.

    Raises:
        InsecureUrlError: One is neither http nor https.
    """
    return _origin(first, "the server") == _origin(second, "the server")


def is_loopback(host: str) -> bool:
    """Return whether a host name or address means this machine (RFC 6761, section 6.3; RFC 8252, section 8.3)."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _may_be_plain(host: str) -> bool:
    """Return whether a host may be called without TLS: this machine, or one that is listed and in no public network."""
    if is_loopback(host) or host not in os.environ.get("SYLLABIND_PLAIN_HTTP_HOSTS", "").replace(",", " ").split():
        return is_loopback(host)
    if ":" in host or re.fullmatch(r"0x[0-9a-f]+|[0-9.]+", host):
        return is_internal(host)
    # A container, or what RFC 6761, RFC 6762, RFC 8375 and ICANN reserve; countries have labels of two letters.
    return bool(re.fullmatch(r"[a-z0-9_-]{3,63}|.+\.(internal|local|home\.arpa|test)", host))


def is_internal(host: str) -> bool:
    """Return whether a host is an address of this machine or of a private network, in any of its notations."""
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        try:
            address = ipaddress.ip_address(socket.inet_aton(name))  # such as 2130706433 or 0x7f.1
        except (OSError, UnicodeError):
            return False
    mapped = getattr(address, "ipv4_mapped", None)
    return not (mapped or address).is_global


def checked_public(host: str, addresses: list[str], own: list[str]) -> list[str]:
    """Return the addresses of a host after checking that all of them are public.

    Args:
        host: The host of a link that a service has sent.
        addresses: What its name stands for.
        own: The addresses of the client's own server; if one is private, others may be as well.

    Raises:
        InsecureUrlError: One is private.
    """
    if any(map(is_internal, addresses)) and not any(map(is_internal, own)):
        raise InsecureUrlError(f"the download link's host {host} has a private address; it was not followed")
    return addresses


def same_origin_target(server: str, base: str, link: object) -> str:
    """Return path and query of a link after checking that it stays on the server.

    Args:
        server: Origin that the credentials belong to.
        base: Path that a relative link starts from.
        link: The answer's link.

    Raises:
        InsecureUrlError: It leads to another scheme, host or port, or is no URL.
    """
    if not isinstance(link, str) or not _is_plain(link):
        raise InsecureUrlError("the answer's link cannot be parsed as a URL (RFC 3986)")
    if link.startswith(f"{server}/") and "#" not in link and ";" not in link and not link.endswith("?"):
        return link[len(server) :]  # what follows would come to the same, in ten times the time
    try:
        joined = urljoin(f"{server}{base}", link)
    except ValueError as error:
        raise InsecureUrlError(f"the answer's link cannot be parsed as a URL: {error}") from None
    if _origin(joined, "the answer's link") != _known_origin(server):
        raise InsecureUrlError(f"the answer links to {_shown(joined)}, outside {server}; it was not followed")
    parts = urlsplit(joined)
    path = parts.path or "/"
    return f"{path}?{parts.query}" if parts.query else path


def _is_plain(url: str) -> bool:
    """Return whether a URL has no control characters, blanks, backslashes, and nothing outside ASCII."""
    return url.isascii() and url.isprintable() and " " not in url and "\\" not in url


def _origin(url: str, what: str) -> tuple[str, str, int]:
    if not _is_plain(url):
        raise InsecureUrlError(f"{what} {_shown(url)} cannot be parsed as a URL (RFC 3986)")
    try:
        parts = urlsplit(url)
        port = parts.port
        if "xn--" in parts.netloc.lower():
            # httpx decodes such names (RFC 5891) and raises an error of its own while it builds the request.
            from ._http import http

            http.URL(url).host  # noqa: B018
    except ValueError as error:
        raise InsecureUrlError(f"{what} {_shown(url)} cannot be parsed as a URL: {error}") from None
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise InsecureUrlError(f"{what} must be an http or https URL, got {_shown(url)}")
    if "@" in parts.netloc:
        raise InsecureUrlError(f"{what} must not have credentials or an @ before its host")
    return parts.scheme, parts.hostname.lower(), port or _DEFAULT_PORTS[parts.scheme]


@lru_cache(maxsize=64)
def _known_origin(server: str) -> tuple[str, str, int]:
    return _origin(server, "the server")


def _shown(url: str) -> str:
    """Return the start of a URL as it may be shown: query and user information can hold secrets."""
    return repr(re.sub(r"//[^/@]*@", "//***@", url.partition("?")[0].partition("#")[0])[:200])


def checked_download(url: str) -> str:
    """Return a URL that may be fetched without credentials.

    Raises:
        InsecureUrlError: It is neither https nor loopback, or no URL.
    """
    scheme, host, _ = _origin(url, "the download link")
    if scheme == "http" and not _may_be_plain(host):
        raise InsecureUrlError(f"the download link must be https; plain http is allowed for {_PLAIN_HOSTS}")
    return url
