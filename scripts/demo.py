"""A tour of the three APIs on a sandbox over real HTTP, as a user's program would do it: `make demo`."""

import asyncio
import csv
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx
from attrs import define, field
from rich.console import Console
from rich.table import Table

from syllabind import AsyncThrive, Edlink, LearningManager, alm, edlink, thrive
from syllabind.auth import OAuthScheme, Token, authorization_url, exchange_code, verify_callback
from syllabind_alm.models import JobCreate, JobCreateAttributes, JobType
from syllabind_edlink.models import OnboardingCreate
from syllabind_sandbox import World, serve

COURSE = "course:1171899"
REDIRECT = "http://127.0.0.1:8484/callback"


@define
class Report:
    """The figures, each with the verdict whether it equals the sandbox's own."""

    console: Console = field(factory=Console)
    wrong: list[str] = field(factory=list)
    rows: list[tuple[str, str, str]] = field(factory=list)

    def add(self, api: str, text: str, got: object, held: object) -> None:
        """Add one figure and compare it with the sandbox's own."""
        right = got == held
        if not right:
            self.wrong.append(f"{api}: {text}: {got!r}, but the sandbox holds {held!r}")
        shown = f"{len(got):,}" if isinstance(got, list) else str(got)
        self.rows.append((api, text, f"[green]{shown}[/]" if right else f"[red]{shown}[/]"))

    def show(self) -> None:
        """Print the report."""
        table = Table("API", "what", "figure", title="syllabind on the sandbox, over real HTTP")
        for row in self.rows:
            table.add_row(*row)
        self.console.print(table)
        for line in self.wrong:
            self.console.print(f"[red]wrong[/] {line}")


def press_approve(url: str) -> str:
    """Open the sign-in page, press Approve, and return the URL that a browser would be sent to."""
    with httpx.Client(trust_env=False) as browser:
        page = browser.get(url).raise_for_status().text
        form = re.search(r'<form[^>]*action="([^"]+)".*?name="ticket" value="([^"]+)"', page, re.DOTALL)
        if form is None:
            raise RuntimeError(f"there is no form to approve: {page[:200]}")
        answer = browser.post(urljoin(url, form[1]), data={"ticket": form[2]})
        return answer.headers["location"]


def sign_in(scheme: OAuthScheme, known: Any, scopes: Sequence[str] = ()) -> Token:
    """Sign a person in by authorization code and PKCE and return their token."""
    request = authorization_url(scheme, known.client_id, REDIRECT, scopes)
    return exchange_code(
        scheme,
        verify_callback(request, press_approve(request.url)),
        client_id=known.client_id,
        client_secret=known.client_secret,
        redirect_uri=REDIRECT,
        code_verifier=request.code_verifier,
    )


def edlink_user(world: World, server: str, report: Report) -> None:
    """Sign a teacher in and read the teacher's classes and enrollments."""
    known = world.credentials.edlink
    token = sign_in(edlink.OAUTH.at(server), known)
    person = edlink.user(token, client_id=known.client_id, client_secret=known.client_secret, server=server)
    district = world.edlink.district
    enrolled = district.enrollments_of(district.teacher)
    with Edlink(person, server=server) as client:
        profile = client.my.profile.get()
        report.add("Edlink", "signed in, by authorization code, as", profile.id, district.teacher)
        classes = [each.id for each in client.my.classes.list(page_size=50)]
        report.add("Edlink", "classes, 50 a page", classes, [each["class_id"] for each in enrolled])
        enrollments = [each.id for each in client.my.enrollments.list(page_size=40)]
        report.add("Edlink", "enrollments, 40 a page", enrollments, [each["id"] for each in enrolled])


def edlink_onboarding(world: World, server: str, report: Report) -> None:
    """Create an onboarding, wait until the school's administrator has completed it, and read the integration."""
    known = world.credentials.edlink
    with Edlink(edlink.service_token(known.service_token), server=server) as client:
        job = client.onboardings.start(known.team_id, OnboardingCreate(application_id=known.client_id))
        report.add("Edlink", "onboarding created, state", job.started.state, "created")
        onboarding = job.wait(timeout=30)
        stored = world.edlink.onboardings[onboarding.id]
        report.add("Edlink", "onboarding polled, state", onboarding.state, stored["state"])
        report.add("Edlink", "its integration", onboarding.integration_id, stored["integration_id"])


async def thrive_users(world: World, server: str, report: Report) -> None:
    """Sign in by client credentials and read every user of the tenant."""
    known = world.credentials.thrive
    application = thrive.application(
        tenant_id=known.tenant_id,
        client_id=known.client_id,
        client_secret=known.client_secret,
        scopes=["api/read"],
        server=server,
    )
    async with AsyncThrive(application, server=server) as client:
        users = [user.id async for user in client.users.search(page_size=500)]
        report.add("Thrive", "users, 500 a page, by client credentials", users, list(world.thrive.tenant.users))


def alm_account(world: World, server: str, report: Report) -> None:
    """Sign an administrator in, read the users and a course's relationships, run a job and download its report."""
    known = world.credentials.alm
    token = sign_in(alm.OAUTH.at(server), known, ["admin:read", "admin:write"])
    person = alm.user(token, client_id=known.client_id, client_secret=known.client_secret, server=server)
    tables = world.alm.account.tables
    with LearningManager(person, server=server) as client:
        users = sorted(user.id for user in client.users.list(page_size=50))
        report.add("ALM", "users, by cursor, 50 a page", users, sorted(tables["user"]))
        course = client.learning_objects.get(COURSE, include="instances.loResources.resources")
        names = [
            resource.attributes.name
            for instance in course.instances
            for module in instance.lo_resources
            for resource in module.resources
        ]
        report.add("ALM", f"contents of {COURSE}", names, list(_contents(tables, COURSE)))
        job = client.jobs.start(JobCreate(attributes=JobCreateAttributes(job_type=JobType.GENERATE_USERS)))
        with tempfile.TemporaryDirectory() as directory:
            csv_file = job.download(Path(directory) / "users.csv", timeout=30)
            with csv_file.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
        report.add("ALM", "job finished, state", job.state, "Completed")
        report.add("ALM", "rows of its CSV", sorted(row["internalUserID"] for row in rows), sorted(tables["user"]))


def _contents(tables: Mapping[str, Any], course: str) -> Iterator[str]:
    def leads(row: Mapping[str, Any], name: str) -> list[str]:
        return [each["id"] for each in row["relationships"][name]["data"]]

    for instance in leads(tables["learningObject"][course], "instances"):
        for module in leads(tables["learningObjectInstance"][instance], "loResources"):
            for resource in leads(tables["learningObjectResource"][module], "resources"):
                yield tables["resource"][resource]["attributes"]["name"]


STEPS: tuple[Callable[[World, str, Report], object], ...] = (
    edlink_user,
    edlink_onboarding,
    lambda *all: asyncio.run(thrive_users(*all)),
    alm_account,
)


def main() -> int:
    """Run every step; return 0 if every figure equals the sandbox's own."""
    begun = time.monotonic()
    report = Report()
    world = World(seed=1, onboarding_polls=2, job_polls=2)
    with serve(world) as server, report.console.status("talking to the sandbox"):
        for step in STEPS:
            step(world, server.url, report)
    report.show()
    report.console.print(f"{len(report.rows)} figures in {time.monotonic() - begun:.1f} s, {len(report.wrong)} wrong")
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
