"""The events of an HR system go to the user host, with a token from that host."""

from __future__ import annotations

import pytest

from syllabind import Thrive, thrive
from syllabind_sandbox import Transport, World

from .calls import operations
from .test_every_operation import Bench


@pytest.mark.parametrize("environment", thrive.USER_SERVERS)
def test_an_application_of_the_webhooks_sends_events(environment: str) -> None:
    world = World(people=60, strict=True)
    known = world.credentials.thrive
    transport = Transport(world)
    credential = thrive.webhooks_application(
        tenant_id=known.tenant_id,
        client_id=known.client_id,
        client_secret=known.client_secret,
        environment=environment,
        transport=transport,
    )
    server = thrive.USER_SERVERS[environment]
    bench = Bench()
    event = bench.caller.arguments(operations("thrive")["sendUserEvent"])["body"]
    with Thrive(credential, server=server, transport=transport) as client:
        client.webhooks.send(event)
    token, sent = world.journal
    assert (token.operation, token.url.startswith(f"{server}/oauth2/token/")) == ("createToken", True)
    assert (sent.operation, sent.url.startswith(server)) == ("sendUserEvent", True)


def test_every_environment_has_both_hosts() -> None:
    assert thrive.USER_SERVERS.keys() == thrive.SERVERS.keys()
    assert [each.replace("//user.", "//public.") for each in thrive.USER_SERVERS.values()] == [*thrive.SERVERS.values()]
