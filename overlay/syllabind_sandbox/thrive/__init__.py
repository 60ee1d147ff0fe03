"""Thrive Learning: the public API of one tenant.

Errors have the body of "Thrive Learning, Errors and error handling"
(https://docs.thrivelearning.com/apidocs/errors-error-handling): status, phrase and message.
"""

from syllabind_sandbox.thrive.service import Thrive

from syllabind_sandbox.thrive import audiences, events, learning, tokens, users  # isort: skip  # noqa: F401

__all__ = ["Thrive"]
