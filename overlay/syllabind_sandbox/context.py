"""What the services of one world share."""

from __future__ import annotations

from typing import Any, Literal

import attrs
from attrs.validators import ge, optional

from syllabind_sandbox.auth import TokenSigner
from syllabind_sandbox.clock import Clock
from syllabind_sandbox.seeded_random import SeededRandom

_FROM_0: Any = optional(ge(0))


@attrs.define(kw_only=True)
class Options:
    """How the services of a world behave; may be changed at any time.

    Args:
        profile: `bcp` makes the OAuth servers follow RFC 9700; it is read when the world starts or is reset.
        strict: Check every response against its document.
        approve: `page` shows the consent page, `auto` and `deny` answer it.
        onboarding_polls: After how many polls an Edlink onboarding completes; None: never.
        job_seconds: How long an ALM job runs, in seconds of the world's clock.
        job_polls: After how many polls an ALM job completes, if `job_seconds` have not passed before, so that a wait
            ends while the clock is stopped. None: any number; then a poll while the clock is stopped is a warning.
        impersonation: Whether the ALM application has the special access that learner tokens need.
        rate_limits: Whether ALM counts calls and responds 429.
        lag: Seconds of the world's clock until changes to ALM users are visible: the manual calls them asynchronous
            on large accounts.
        application_limit: Calls a minute that all tokens of an application share, over all accounts; a further one is
            answered 429. None: no limit. No vendor documents one.
    """

    profile: Literal["as_documented", "bcp"] = "as_documented"
    strict: bool = False
    approve: Literal["auto", "page", "deny"] = "page"
    onboarding_polls: int | None = attrs.field(default=None, validator=_FROM_0)
    job_seconds: float = attrs.field(default=10.0, validator=_FROM_0)
    job_polls: int | None = attrs.field(default=2, validator=_FROM_0)
    impersonation: bool = True
    rate_limits: bool = False
    lag: float = attrs.field(default=0.0, validator=_FROM_0)
    application_limit: int | None = attrs.field(default=None, validator=optional(ge(1)))


@attrs.define(kw_only=True)
class Context:
    """The part of a world that its services use.

    Args:
        seed: What all data and secrets depend on.
        people: The number of people by API; a service uses its own default for an API that is not listed.
        options: How the services behave.
        clock: The clock that everything that expires reads.
        signer: Signs cursors, forms and addresses.
        origins: Base URLs by name that the services are reached at besides loopback addresses.
        account: Number of the account, from 0: the integration, tenant or account whose data a service has.
        world_seed: The seed of the world, on which what the accounts share depends.
    """

    seed: int
    people: dict[str, int]
    options: Options
    clock: Clock
    signer: TokenSigner
    origins: dict[str, str]
    account: int = 0
    world_seed: int = attrs.field(default=attrs.Factory(lambda self: self.seed, takes_self=True))

    def of_account(self, number: int) -> Context:
        """Return the context of another account, whose data depends on a seed of its own."""
        seed = SeededRandom(self.world_seed, "account", number).below(2**31)
        return attrs.evolve(self, seed=seed, account=number)
