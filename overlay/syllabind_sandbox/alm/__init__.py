"""Adobe Learning Manager, version 2 of its interface, with its OAuth endpoints.

What is called "the manual" here is "Adobe Learning Manager, Application developer manual"
(https://experienceleague.adobe.com/en/docs/learning-manager/using/integration/developer-manual).
"""

from syllabind_sandbox.alm.service import Alm

from syllabind_sandbox.alm import (  # isort: skip  # noqa: F401
    catalog,
    enrollments,
    external,
    groups,
    imports,
    jobs,
    notifications,
    oauth,
    progress,
    public,
    reports,
    shopping,
    social,
    users,
)

__all__ = ["Alm"]
