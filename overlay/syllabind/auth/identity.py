"""The identity that a credential and its stored tokens have in common."""

from __future__ import annotations

from hashlib import sha256
from urllib.parse import urlsplit, urlunsplit

import attrs

__all__ = ["Identity", "fingerprint"]


def _issuer(url: str) -> str:
    """Return a URL in the form that equal ones share (RFC 3986, section 6.2)."""
    parts = urlsplit(url)
    default = {"http": ":80", "https": ":443"}.get(parts.scheme, "")
    return urlunsplit(parts._replace(netloc=parts.netloc.lower().removesuffix(default)))


@attrs.frozen(kw_only=True, slots=True)
class Identity:
    """Issuer, client and person of a token. A stored token is used by its own identity only.

    Attributes:
        issuer: URL of the token endpoint; path parameters, such as a tenant's id, are filled in.
        client_id: Id of the application.
        subject: The service's id of the person, if it is known; `None` for applications.
        sign_in: Fingerprint of the sign-in's first token; tokens refreshed from it keep it.
    """

    issuer: str = attrs.field(converter=_issuer)
    client_id: str
    subject: str | None = None
    sign_in: str | None = None

    def same_client(self, other: Identity) -> bool:
        """Return whether both belong to one application at one issuer, and not to two known persons."""
        two_persons = None not in (self.subject, other.subject) and self.subject != other.subject
        return (self.issuer, self.client_id) == (other.issuer, other.client_id) and not two_persons

    def matches(self, other: Identity) -> bool:
        """Return whether a token of the other identity may be used as this one's."""
        if not self.same_client(other):
            return False
        if self.subject is not None and other.subject is not None:
            return True
        return None in (self.sign_in, other.sign_in) or self.sign_in == other.sign_in

    def __str__(self) -> str:
        """Return a text without secrets for error messages."""
        if self.subject is not None:
            return f"person {self.subject} of client {self.client_id} at {self.issuer}"
        if self.sign_in is not None:
            return f"sign-in {self.sign_in} of client {self.client_id} at {self.issuer}"
        return f"client {self.client_id} at {self.issuer}"


def fingerprint(*parts: str) -> str:
    """Return 16 hexadecimal digits that stand for the parts and do not reveal them."""
    return sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
