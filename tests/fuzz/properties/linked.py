"""What the lists of a service lead to: records that are there, read along the links of its description."""

from __future__ import annotations

from collections.abc import Iterator

from syllabind_fuzz.api_under_test import Endpoint
from syllabind_fuzz.exploration import explore
from syllabind_fuzz.known_deviations import known_deviations
from syllabind_fuzz.results import Results
from syllabind_fuzz.server_checks import Settings, load_schema
from syllabind_fuzz.service import Service
from syllabind_fuzz.signing import account_for
from tests.fuzz.environment import Environment

__all__ = ["conforming"]


def conforming(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Whatever the lists lead to is answered as described: a documented status, media type and shape.

    Args:
        env: The service.
        seed: Which records are read.
    """

    def sign(endpoint: Endpoint) -> dict[str, str]:
        account = account_for(endpoint.node, env.accounts)
        return {} if account is None else account.headers()

    opened = [each for each in env.target.endpoints.values() if not each.browser and each.reads]
    for origin in dict.fromkeys(each.origins[0] for each in opened):
        service = Service(
            target=env.target,
            schema=load_schema(env.target, [], env.send),
            origin=origin,
            sign=sign,
            report=Results(),
            settings=Settings(seed=seed),
            deviations=known_deviations(env.target),
        )
        explore(service, [each for each in opened if each.origins[0] == origin])
        for each in service.report.findings.values():
            yield f"{each.operation}: {each.check}: {each.message}"
