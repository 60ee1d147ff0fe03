"""Adobe Learning Manager API: models of `channels`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "Channel",
    "ChannelPage",
    "ChannelRecording",
    "ChannelRecordingPage",
]


class Channel(Model, kw_only=True, tag_field="type", tag="channel"):
    """A channel of recordings; only its name is known."""

    type: ClassVar[Literal["channel"]] = "channel"
    id: str
    attributes: dict[str, Any] | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class ChannelPage(Model, kw_only=True):
    """A page of channel resources."""

    links: models.Links | Unset = UNSET
    data: list[Channel]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ChannelRecording(Model, kw_only=True, tag_field="type", tag="channelRecording"):
    """A recording of a channel; only its name is known."""

    type: ClassVar[Literal["channelRecording"]] = "channelRecording"
    id: str
    attributes: dict[str, Any] | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class ChannelRecordingPage(Model, kw_only=True):
    """A page of channelRecording resources."""

    links: models.Links | Unset = UNSET
    data: list[ChannelRecording]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET
