"""Edlink: single sign-on, the User Data API and onboardings.

Errors: codes and meanings from "Edlink, Errors & Warnings" (https://ed.link/docs/api/v2.0/responses/errors).
Its table lists nearly all of them under 400; the guides say 401 for tokens, and older texts 403 and 404.
The sandbox answers with the status that HTTP has for the meaning; `Edlink.token_error_status` has it answer invalid
tokens with 400.
"""

from syllabind_sandbox.edlink.handlers import (
    audit,
    coursework,
    files,
    meta,
    my,
    oidc,
    onboardings,
    sso,
)
from syllabind_sandbox.edlink.service import Edlink
from syllabind_sandbox.service import Routes

__all__ = ["Edlink", "routes"]

routes = Routes()
for _module in (audit, coursework, files, meta, my, oidc, onboardings, sso):
    routes.include(_module.routes)
