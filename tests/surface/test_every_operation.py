"""Every operation of the three manifests is called once by the sync and once by the async client, on the sandbox."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from syllabind import (
    AsyncEdlink,
    AsyncLearningManager,
    AsyncThrive,
    Edlink,
    LearningManager,
    Thrive,
    alm,
    edlink,
    thrive,
)
from syllabind.core.auth import Credential
from syllabind.core.binding import Launch, Paged
from syllabind_alm.models import LearnerTokenRequest, TokenRefreshRequest, UserUpdate
from syllabind_alm.models import TokenRequest as AlmTokenRequest
from syllabind_edlink.models import OidcTokenRequest, TokenRequest
from syllabind_sandbox import AsyncTransport, Request, Transport, World

from .calls import APIS, Called, Caller, is_page, operations

SYNC: Mapping[str, Any] = {"edlink": Edlink, "thrive": Thrive, "alm": LearningManager}
ASYNC: Mapping[str, Any] = {"edlink": AsyncEdlink, "thrive": AsyncThrive, "alm": AsyncLearningManager}
COURSE, INSTANCE, MODULE = "course:16444", "course:16444_31598", "course:16444_31598_29087"
CLIENT = "http://127.0.0.1/callback"


def code(url: str) -> Callable[[Caller], str]:
    """The code of a sign-in at a page, which ends at a redirect with it."""

    def sign_in(caller: Caller) -> str:
        back = caller.world.sign_in(str(caller.call(url)))
        return parse_qs(urlsplit(back).query)["code"][0]

    return sign_in
