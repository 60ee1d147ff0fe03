"""Origins (RFC 6454): credentials belong to one scheme, host and port, and go nowhere else."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urljoin, urlsplit

from ..errors import InsecureUrlError

__all__ = ["checked_download", "checked_server", "is_loopback", "same_origin", "same_origin_target"]

_DEFAULT_PORTS = {"http": 80, "https": 443}
_FORBIDDEN = re.compile(r"[\x00-\x20\\\x7f-\U0010ffff]")


def checked_server(server: str, *, what: str = "the server", path: bool = False) -> str:
    """An origin that credentials may be sent to, without a trailing slash.

    Args:
        server: Scheme, host and port.
        what: How to name it in the error.
        path: Whether a path may follow, where no credential is sent.

    Raises:
        InsecureUrlError: It is not an origin, or it is plain http and not loopback.
    """
    if _FORBIDDEN.search(server):
        raise InsecureUrlError(f"{what} must be an origin such as https://api.example, not {_shown(server)}")
    text = server.rstrip("/")
    scheme, host, _ = _origin(text, what)
    parts = urlsplit(text)
    if (parts.path and not path) or parts.query or parts.fragment:
        raise InsecureUrlError(f"{what} must be an origin such as https://api.example, not {server!r}")
    if scheme == "http" and not is_loopback(host):
        raise InsecureUrlError(
            f"{what} is plain http: {server!r}; credentials are sent over https only, but for loopback"
        )
    return text


def same_origin(first: str, second: str) -> bool:
    """Return whether two URLs have the same scheme, host and port.

    Raises:
        InsecureUrlError: One is neither http nor https.
    """
    return _origin(first, "the server") == _origin(second, "the server")


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine (RFC 6761, section 6.3; RFC 8252, section 8.3)."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def same_origin_target(server: str, base: str, link: object) -> str:
    """Path and query of a link, once it is sure to stay on the server.

    Args:
        server: The origin that the credentials belong to.
        base: Path that a relative link is relative to.
        link: What the answer gave as a link.

    Raises:
        InsecureUrlError: It leads to another scheme, host or port, or is no plain link at all.
    """
    if not isinstance(link, str) or _FORBIDDEN.search(link):
        raise InsecureUrlError("the answer's link is not a URL (RFC 3986)")
    try:
        joined = urljoin(f"{server}{base}", link)
    except ValueError as error:
        raise InsecureUrlError(f"the answer's link is not a URL: {error}") from None
    if _origin(joined, "the answer's link") != _origin(server, "the server"):
        raise InsecureUrlError(f"the answer links to {_shown(joined)}, outside {server}; it was not followed")
    parts = urlsplit(joined)
    path = parts.path or "/"
    return f"{path}?{parts.query}" if parts.query else path


def _origin(url: str, what: str) -> tuple[str, str, int]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise InsecureUrlError(f"{what} {_shown(url)} is not a URL: {error}") from None
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise InsecureUrlError(f"{what} {_shown(url)} is neither http nor https")
    if "@" in parts.netloc:
        raise InsecureUrlError(f"{what} holds credentials or an @ before its host; that is refused")
    return parts.scheme, parts.hostname.lower(), port or _DEFAULT_PORTS[parts.scheme]


def _shown(url: str) -> str:
    """A URL as it may be shown: query and userinfo can hold secrets."""
    return repr(re.sub(r"//[^/@]*@", "//***@", url.partition("?")[0].partition("#")[0]))


def checked_download(url: str) -> str:
    """A URL that may be fetched without credentials.

    Raises:
        InsecureUrlError: It is neither https nor loopback, or no plain URL at all.
    """
    if _FORBIDDEN.search(url):
        raise InsecureUrlError("the download link is not a URL (RFC 3986)")
    scheme, host, _ = _origin(url, "the download link")
    if scheme == "http" and not is_loopback(host):
        raise InsecureUrlError("the download link is plain http; only https is fetched, but for loopback")
    return url
