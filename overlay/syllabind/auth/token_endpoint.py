"""Token requests on their way: sent by the same steps as calls, over the credential's own transport or the network."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, TypeVar

import attrs

from ..core._http import http
from ..core.bodies import Answer, BodyError, whole_body
from ..core.calls import RequestContext, exchange_steps
from ..core.deadline import Deadline, OutOfTimeError
from ..core.drivers import Driver, run_once
from ..core.effects import Steps
from ..core.network_settings import NetworkSettings
from ..core.options import Options
from .token import TokenUnavailableError

__all__ = ["Endpoint", "answer_steps"]

T = TypeVar("T")
_LARGEST = 1 << 20
_LONGEST = 60.0
_DEFAULT = NetworkSettings()


def answer_steps(request: http.Request, context: RequestContext) -> Steps[Answer]:
    """Return the steps to the answer of a token request, whatever its status.

    Raises:
        TokenUnavailableError: No whole answer came, or one of more than 1 MB.
    """
    try:
        answer: Answer = yield from exchange_steps(request, whole_body(_LARGEST), context)
        return answer
    except http.RequestError as error:
        reason = type(error).__name__
    except (OutOfTimeError, BodyError) as error:
        reason = str(error)
    raise TokenUnavailableError(f"the token endpoint gave no answer: {reason}")


@attrs.frozen(kw_only=True, slots=True, eq=False)
class Endpoint:
    """How token requests leave the machine.

    Attributes:
        transport: Another httpx transport than the network, for blocking requests.
        async_transport: The same for awaited requests. A refresh runs in a thread of its own; if only this transport is
            given, on an event loop of its own there.
    """

    transport: http.BaseTransport | None = None
    async_transport: http.AsyncBaseTransport | None = None

    def send(self, request: http.Request) -> Answer:
        """Send one request that may be repeated and return the answer, whatever its status.

        Raises:
            TokenUnavailableError: No whole answer came.
        """
        context = RequestContext(
            operation="token request", options=Options(), deadline=Deadline(_LONGEST), idempotent=True
        )
        return self.run(answer_steps(request, context))

    def run(self, steps: Steps[T], network: NetworkSettings = _DEFAULT) -> T:
        """Carry out steps in this thread and return what they return."""
        if self.transport is not None:
            return Driver(self.transport, network).run(steps)
        if self.async_transport is None:
            return run_once(Driver(None, network), steps)
        from ..core.async_drivers import AsyncDriver, run_in_own_loop

        return run_in_own_loop(AsyncDriver(self.async_transport, network), steps)

    def run_async(self, steps: Steps[T], network: NetworkSettings = _DEFAULT) -> Coroutine[Any, Any, T]:
        """Return a coroutine that carries out steps in this task."""
        from ..core.async_drivers import AsyncDriver, run_in_thread
        from ..core.async_drivers import run_once as run_once_async

        if self.async_transport is not None:
            return AsyncDriver(self.async_transport, network).run(steps)
        if self.transport is not None:
            return run_in_thread(self.run, steps)
        return run_once_async(AsyncDriver(None, network), steps)
