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
_NAMES = (
    r"[\w.-]*(?:token|secret|passw(?:or)?d|credential|signature|api[_-]?key|private[_-]?key|assertion|authori[sz]ation|cookie"
    r"|verifier)s?(?:[_-]?(?:key|value))?|x-(?:amz|goog)-[\w-]+|sid|session|ticket|sig"
)
_SECRET = re.compile(_NAMES, re.IGNORECASE)
_PARAMETER = re.compile(rf"{_NAMES}|code|key", re.IGNORECASE)
"""Names of secrets in queries and forms; `code` and `key` are ordinary members of records."""
_IN_LINK = re.compile(rf"((?:[?&#]|%3F|%26|%23)(?:{_PARAMETER.pattern})(?:=|%3D))[^&#\s\"'<>\\%]+", re.IGNORECASE)
_IN_TEXT = re.compile(rf"""((?<![\w.-])["']?(?:{_NAMES})["']?\s*[:=]\s*["']?)[^\s"'&,;<>*]+""", re.IGNORECASE)
_USER = re.compile(r"(https?://)[^/@\s\"'?#]+@")
KEPT = re.compile(r"content-type|etag|last-modified|link|location|retry-after|x-request-id|x-rate.*", re.IGNORECASE)
_SHORTEST = 8
"""Characters of the shortest text that is looked for because of its name; shorter ones are found in other words."""


class Redactor:
    """Replaces secrets by stars, and remembers those that it has seen.

    Args:
        secrets: Texts that are secret wherever they stand.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._known = {each for each in secrets if each}

    def learn(self, request: Request) -> None:
        """Remember what a request holds: an answer may echo it."""
        for name, value in request.headers:
            if _SECRET.fullmatch(name):
                self._learn(value)
                self._learn(value.partition(" ")[2])
                for pair in value.split(";"):
                    self._learn(pair.partition("=")[2])
                if value.lower().startswith("basic "):  # RFC 7617
                    with suppress(ValueError):
                        text = base64.b64decode(value[6:] + "==").decode("utf-8", "replace")
                        self._learn(text.partition(":")[2])
        key_of(self, request)

    def _learn(self, value: str) -> None:
        if len(value.strip()) >= _SHORTEST:
            self._known.add(value.strip())

    def body(self, content: bytes, media_type: str) -> bytes:
        """Return a body without secrets, whatever media type it is sent as."""
        if media_type.startswith("multipart/"):
            return HIDDEN.encode()  # its boundary differs from one request to the next
        text = content.decode("utf-8", "surrogateescape")
        if media_type.startswith("application/x-www-form-urlencoded"):
            text = self._pairs(text)
        else:
            text = text.removeprefix("\ufeff")
            lines = [self._json(each) or _IN_TEXT.sub(rf"\g<1>{HIDDEN}", each) for each in text.split("\n")]
            text = self._json(text) or "\n".join(lines)
        return self.text(text).encode("utf-8", "surrogateescape")

    def _json(self, text: str) -> str | None:
        if text.lstrip()[:1] not in ("{", "["):
            return None
        with suppress(ValueError):
            return json.dumps(self._value(json.loads(text)), ensure_ascii=False)
        return None

    def target(self, url: str) -> str:
        """Return path and query of a URL without secrets, the query in the order of its names."""
        parts = urlsplit(url)
        return self.text(f"{parts.path}?{self._pairs(parts.query)}" if parts.query else parts.path)

    def text(self, text: str) -> str:
        """Return a text without the secrets that are known, and without those in the links that it holds."""
        for form in sorted({form for each in self._known for form in _forms(each)}, key=len, reverse=True):
            text = text.replace(form, HIDDEN)
        return _USER.sub(rf"\g<1>{HIDDEN}@", _IN_LINK.sub(rf"\g<1>{HIDDEN}", text))

    def _pairs(self, query: str) -> str:
        pairs = sorted(parse_qsl(query, keep_blank_values=True))
        clean = [(name, self._hidden(value) if _PARAMETER.fullmatch(name) else value) for name, value in pairs]
        return urlencode(clean, safe="*")

    def _value(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._value(each) for each in value]
        if isinstance(value, dict):
            secret = {name for name in value if _SECRET.fullmatch(name)}
            return {name: (self._hidden if name in secret else self._value)(each) for name, each in value.items()}
        return value

    def _hidden(self, value: Any) -> Any:
        """Return stars for each text in a value, which is known from now on; numbers and null say nothing."""
        if isinstance(value, list):
            return [self._hidden(each) for each in value]
        if isinstance(value, dict):
            return {name: self._hidden(each) for name, each in value.items()}
        if not isinstance(value, str):
            return value
        self._learn(value)
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
        key = key_of(self._redactor, request)
        answers = self._answers.get(key) or next(
            (each for recorded, each in self._answers.items() if all(map(_fits, recorded, key))), None
        )
        return None if answers is None else answers.pop(0) if len(answers) > 1 else answers[0]


def _fits(recorded: str, given: str) -> bool:
    """Return whether a recorded text is the given one, where stars stand for any text."""
    return recorded == given or re.fullmatch(re.escape(recorded).replace(re.escape(HIDDEN), ".*"), given) is not None


def key_of(redactor: Redactor, request: Request) -> tuple[str, str, str]:
    """Return method, target and body of a request, without secrets; equal requests have equal ones."""
    body = redactor.body(request.body, (request.header("content-type") or "").lower())
    return request.method, redactor.target(request.url), body.decode("utf-8", "replace")
