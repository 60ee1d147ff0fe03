"""How a client reaches the network: proxies and certificates."""

from __future__ import annotations

import os
import ssl
import warnings

import attrs

from ..errors import ArgumentError
from ._http import http

__all__ = ["Cert", "NetworkSettings", "Verify", "checked_proxy"]

Verify = bool | str | os.PathLike[str] | ssl.SSLContext
Cert = str | tuple[str, str] | tuple[str, str, str] | None


@attrs.frozen(kw_only=True, slots=True)
class NetworkSettings:
    """How a client reaches the network, for calls, token requests and downloads alike.

    Attributes:
        trust_env: Take proxies and certificates from the environment: `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`,
            `NO_PROXY`, `SSL_CERT_FILE`, `SSL_CERT_DIR`.
        proxy: URL of a proxy (http, https or socks5) for every connection.
        verify: Whether to verify certificates; a file or directory of certificate authorities, or an `SSLContext`.
        cert: A client certificate: a file, or certificate and key file, or these two and a password.
    """

    trust_env: bool = False
    proxy: str | None = attrs.field(default=None, repr=False)
    verify: Verify = True
    cert: Cert = None

    def __attrs_post_init__(self) -> None:
        if self.verify is False:
            warnings.warn("TLS certificates are not verified (verify=False)", stacklevel=5)
        if self.cert is not None and isinstance(self.verify, ssl.SSLContext):
            raise ArgumentError("cert", "must be loaded into the SSLContext that is given as verify")
        if self.proxy is not None:
            checked_proxy(self.proxy)


def checked_proxy(url: str) -> http.Proxy:
    """Return a proxy.

    Raises:
        ArgumentError: The URL names none.
    """
    try:
        proxy = http.Proxy(url)
    except (ValueError, http.InvalidURL) as error:
        raise ArgumentError("proxy", f"must be an http, https or socks5 URL: {error}") from None
    if proxy.url.scheme not in ("http", "https", "socks5", "socks5h") or not proxy.url.host:
        raise ArgumentError("proxy", f"must be an http, https or socks5 URL, got the scheme {proxy.url.scheme!r}")
    return proxy
