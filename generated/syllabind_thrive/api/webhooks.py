"""Thrive Learning: Events that an HR system sends to the platform. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from types import NoneType

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import UserEvent, UserEventDict


@operation("sendUserEvent", None, NoneType, auth="webhooksOauth basicAuth")
def send_user_event(body: UserEvent | UserEventDict) -> RequestSpec:
    """Tell the platform that a user joined, changed, left or is to be deleted.

    The older way for an HR system to keep users up to date, with the operations of version 2 (`users.create`
    and the others) as its successor; it alone brings a suspended user back. It lives on the user host and takes
    the tokens of that host, so that a client of its own has to be made for it.

    That nothing stands between the host and `/webhooks` is a guess, since the vendor documents only the path.
    Neither the code of the success nor its body is documented. There is one event to a request.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/provision-and-manage-user-accounts
    """
    return RequestSpec(
        method="POST",
        path="/webhooks",
        content=wire.json_body(body, UserEvent),
        content_type="application/json",
    )


class _Webhooks:
    __slots__ = ()

    send = Method(send_user_event)
    """Tell the platform that a user joined, changed, left or is to be deleted."""


class Webhooks(_Webhooks, Resource):
    """Events that an HR system sends to the platform."""

    __slots__ = ()


class AsyncWebhooks(_Webhooks, AsyncResource):
    """Events that an HR system sends to the platform."""

    __slots__ = ()
