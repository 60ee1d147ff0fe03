"""Answers of a real service, recorded without secrets, and given again by a world.

A recording is a file of JSON lines, an exchange each, that a person can read and change. Secrets are replaced by stars
before anything is written: headers but for a few, members and parameters whose names are those of secrets, what the
`Authorization` header holds, tokens that an answer has handed out, and the texts that the caller names. Records of
people are not: record a tenant with made-up people, or change the file.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, quote_plus, urlencode, urlsplit

from syllabind_sandbox.messages import Request, Response

__all__ = ["Recording", "Redactor", "key_of"]

HIDDEN = "***"
_SECRET = re.compile(
    r"(?:access|refresh|id|auth|session|api|csrf)?[_-]?(?:token|secret|password|credential|signature|api[_-]?key)s?"
    r"|client[_-]?secret|code|code_verifier|assertion|authorization|ticket|sig|x-amz-[a-z-]+",
    re.IGNORECASE,
)
_IN_LINK = re.compile(rf"([?&](?:{_SECRET.pattern})=)[^&#\s\"'<>\\]+", re.IGNORECASE)
KEPT = re.compile(r"content-type|etag|last-modified|link|location|retry-after|x-request-id|x-rate.*", re.IGNORECASE)
_SHORTEST = 4
"""Characters of the shortest text that is looked for as a secret; shorter ones are found in every word."""


class Redactor:
    """Replaces secrets by stars, and remembers those that it has seen.

    Args:
        secrets: Texts that are secret wherever they stand.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._known = {each for each in secrets if len(each) >= _SHORTEST}

    def learn(self, header: str) -> None:
        """Add what an `Authorization` header holds, of Basic the password as well (RFC 7617)."""
        scheme, _, value = header.partition(" ")
        found = {value}
        if scheme.lower() == "basic":
            found.add(base64.b64decode(value + "==").decode("utf-8", "replace").partition(":")[2])
        self._known |= {each for each in found if len(each) >= _SHORTEST}

    def body(self, content: bytes, media_type: str) -> bytes:
        """Return a body without secrets."""
        text = content.decode("utf-8", "surrogateescape")
        if "json" in media_type:
            with suppress(ValueError):  # what is no JSON is redacted as text
                text = json.dumps(self._value(json.loads(text)), ensure_ascii=False)
        elif media_type.startswith("application/x-www-form-urlencoded"):
            text = self._pairs(text)
        return self.text(text).encode("utf-8", "surrogateescape")

    def target(self, url: str) -> str:
        """Return path and query of a URL without secrets, the query in the order of its names."""
        parts = urlsplit(url)
        return self.text(f"{parts.path}?{self._pairs(parts.query)}" if parts.query else parts.path)

    def text(self, text: str) -> str:
        """Return a text without the secrets that are known, and without those in the links that it holds."""
        for form in sorted({form for each in self._known for form in _forms(each)}, key=len, reverse=True):
            text = text.replace(form, HIDDEN)
        return _IN_LINK.sub(rf"\g<1>{HIDDEN}", text)

    def _pairs(self, query: str) -> str:
        pairs = sorted(parse_qsl(query, keep_blank_values=True))
        return urlencode([(name, self._secret(name, value)) for name, value in pairs])

    def _value(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._value(each) for each in value]
        if isinstance(value, dict):
            return {name: self._value(self._secret(name, each)) for name, each in value.items()}
        return value

    def _secret(self, name: str, value: Any) -> Any:
        """Return a member, hidden and from now on known if its name is that of a secret."""
        if not isinstance(value, str) or not _SECRET.fullmatch(name):
            return value
        if len(value) >= _SHORTEST:
            self._known.add(value)
        return HIDDEN


def _forms(secret: str) -> Iterator[str]:
    yield from (secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1])
    yield base64.b64encode(secret.encode("utf-8", "surrogateescape")).decode().rstrip("=")


class Recording:
    """Recorded answers by their requests.

    The same request again gets the next answer that was recorded for it, and in the end the last one again.

    Args:
        path: File that a recorder has written.

    Raises:
        ValueError: A line is no exchange.
    """

    def __init__(self, path: Path) -> None:
        self._redactor = Redactor()
        self._answers: dict[tuple[str, str, str], list[Response]] = {}
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            try:
                each = json.loads(line)
                key = (each["method"], each["target"], each["body"])
                body = base64.b64decode(each["base64"]) if "base64" in each else each["content"].encode()
                answer = Response(status=each["status"], headers=each["headers"], body=body)
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path}, line {number} must be a recorded exchange: {error!r}") from None
            self._answers.setdefault(key, []).append(answer)

    def answer(self, request: Request) -> Response | None:
        """Return the recorded answer to a request; `None` if there is none."""
        answers = self._answers.get(key_of(self._redactor, request))
        return None if answers is None else answers.pop(0) if len(answers) > 1 else answers[0]


def key_of(redactor: Redactor, request: Request) -> tuple[str, str, str]:
    """Return method, target and body of a request, without secrets; equal requests have equal ones."""
    body = redactor.body(request.body, (request.header("content-type") or "").lower())
    return request.method, redactor.target(request.url), body.decode("utf-8", "replace")
