"""Adobe Learning Manager, version 2 of its interface, with its OAuth endpoints.

What is called "the manual" here is "Adobe Learning Manager, Application developer manual"
(https://experienceleague.adobe.com/en/docs/learning-manager/using/integration/developer-manual).
"""

from syllabind_sandbox.alm.handlers import (
    catalog,
    channels,
    enrollments,
    external,
    groups,
    imports,
    jobs,
    notifications,
    oauth,
    progress,
    public,
    shopping,
    social,
    users,
)
from syllabind_sandbox.alm.service import Alm
from syllabind_sandbox.service import Routes

__all__ = ["Alm", "routes"]

routes = Routes()
for _module in (
    catalog, channels, enrollments, external, groups, imports, jobs, notifications, oauth, progress, public, shopping,
    social, users,
):  # fmt: skip
    routes.include(_module.routes)
