"""Adobe Learning Manager API: What a person last had open. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from types import NoneType

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import PlayerState, PlayerStateUpdate, PlayerStateUpdateDict


@operation("getPlayerState", PlayerState, PlayerState, auth="oauth")
def get_player_state(id: str, *, lo_id: str, lo_instance_id: str) -> RequestSpec:
    """Look up what a user last had open in the player.

    Args:
        id: Id of the user.
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L428
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/playerLOState",
        query=wire.query(
            wire.string("lo_id", lo_id, wire="loId"),
            wire.string("lo_instance_id", lo_instance_id, wire="loInstanceId"),
        ),
    )


@operation("updatePlayerState", None, NoneType, auth="oauth", idempotent=True)
def update_player_state(
    id: str, body: PlayerStateUpdate | PlayerStateUpdateDict, *, lo_id: str, lo_instance_id: str
) -> RequestSpec:
    """Store what a user last had open in the player.

    Args:
        id: Id of the user.
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L486
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/playerLOState",
        query=wire.query(
            wire.string("lo_id", lo_id, wire="loId"),
            wire.string("lo_instance_id", lo_instance_id, wire="loInstanceId"),
        ),
        content=wire.json_body(body, PlayerStateUpdate),
        content_type="application/vnd.api+json",
    )


class _UsersPlayerState:
    __slots__ = ()

    get = Method(get_player_state)
    """Look up what a user last had open in the player."""
    update = Method(update_player_state)
    """Store what a user last had open in the player."""


class UsersPlayerState(_UsersPlayerState, Resource):
    """What a person last had open."""

    __slots__ = ()


class AsyncUsersPlayerState(_UsersPlayerState, AsyncResource):
    """What a person last had open."""

    __slots__ = ()
