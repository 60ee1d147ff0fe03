"""Thrive Learning: the public API of one tenant.

Errors have the body of "Thrive Learning, Errors and error handling"
(https://docs.thrivelearning.com/apidocs/errors-error-handling): status, phrase and message.
"""

from syllabind_sandbox.service import Routes
from syllabind_sandbox.thrive.handlers import (
    audiences,
    events,
    learning,
    tokens,
    users,
)
from syllabind_sandbox.thrive.service import Thrive

__all__ = ["Thrive", "routes"]

routes = Routes()
for _module in (audiences, events, learning, tokens, users):
    routes.include(_module.routes)
