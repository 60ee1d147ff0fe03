"""Every operation of the three manifests is called once by the sync and once by the async client, on the sandbox."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
import msgspec
import pytest

from syllabind import (
    AsyncEdlink,
    AsyncLearningManager,
    AsyncThrive,
    Edlink,
    LearningManager,
    Thrive,
    alm,
    edlink,
    thrive,
)
from syllabind.auth import Credential
from syllabind.core.descriptors import Paged
from syllabind.errors import ApiError
from syllabind_edlink.models import Submission
from syllabind_sandbox import AsyncTransport, Request, Transport, World
from syllabind_thrive.models import AudienceManagerInput

from .calls import APIS, Called, OperationCaller, is_page, operations

CLIENTS: Mapping[str, tuple[Any, Any]] = {
    "edlink": (Edlink, AsyncEdlink),
    "thrive": (Thrive, AsyncThrive),
    "alm": (LearningManager, AsyncLearningManager),
}
COURSE, INSTANCE, MODULE = "course:16444", "course:16444_31598", "course:16444_31598_29087"
ENROLLMENT, LEARNER = "course:7454218_10333537_11257863", "11257863"
DONE: Counter[str] = Counter()
EXPECTED: Mapping[str, tuple[int, str]] = {
    "edlink.submitSubmission": (403, "an integration is no student, and no page gives it the request"),
    "edlink.reclaimSubmission": (403, "an integration is no student, and no page gives it the request"),
    "alm.getData": (400, "one of its selectors has to be sent, and none is required by itself"),
}
"""Operations that a single call cannot bring to a success: the documented error, and why."""


def code(page: str) -> Callable[[OperationCaller], str]:
    """The code that a sign-in ends with."""
    return lambda caller: parse_qs(urlsplit(caller.world.sign_in(caller.call(page))).query)["code"][0]


def edlink_token(caller: OperationCaller) -> dict[str, str]:
    known = caller.world.credentials.edlink
    return {
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "grant_type": "authorization_code",
        "code": code("edlink.login")(caller),
        "redirect_uri": known.redirect_uri,
    }


def alm_client(caller: OperationCaller) -> dict[str, str]:
    known = caller.world.credentials.alm
    return {"client_id": known.client_id, "client_secret": known.client_secret}


def alm_refresh(caller: OperationCaller) -> dict[str, str]:
    return {**alm_client(caller), "refresh_token": caller.world.credentials.alm.admin_refresh_token}


def manager(caller: OperationCaller) -> str:
    """Return a person who has just become a manager of the audience."""
    user = caller.call("thrive.searchUsers")
    added = caller.call("thrive.addAudienceManagers", body=[AudienceManagerInput(reference=user.ref)])
    assert added.success.count == 1
    return str(user.id)


def studied(caller: OperationCaller) -> tuple[str, str]:
    """A class of the teacher who signs in, and a student in it."""
    district = caller.world.edlink.district
    taught = {each["class_id"] for each in district.enrollments_of(district.teacher)}
    people = (each for person in district.tables["person"] for each in district.enrollments_of(person))
    found = next(each for each in people if each["role"] == "student" and each["class_id"] in taught)
    return found["class_id"], found["person_id"]


def assignment(caller: OperationCaller) -> str:
    """An assignment of that class."""
    return next(iter(caller.world.edlink.coursework.assignments(studied(caller)[0])))


def handed_in(caller: OperationCaller) -> Submission:
    """What that student has just handed in for it."""
    found = caller.call("edlink.submitMySubmission")
    assert isinstance(found, Submission)
    return found


def handed_in_file(caller: OperationCaller) -> str:
    attempts = msgspec.to_builtins(handed_in(caller))["attempts"]
    return str(attempts[-1]["attachments"][0]["id"])


def aliased(caller: OperationCaller) -> str:
    """An alias that the assignment was just given."""
    made = caller.call("edlink.createAssignmentAlias")
    return f"{made.type}:{made.identifier}"


def logged(caller: OperationCaller) -> str:
    """The id of a request that was just made."""
    caller.call("edlink.listSchools")
    return str(caller.call("edlink.listRequests").id)


def group(caller: OperationCaller) -> str:
    """A group that may be changed."""
    return str(caller.call("alm.listUserGroups", filter_read_only=False).id)


def notice(caller: OperationCaller) -> str:
    return str(caller.world.alm.notifications.of(LEARNER)[0]["id"])


def run(caller: OperationCaller) -> int:
    """A run of the migration that was just begun."""
    return int(caller.call("alm.startBulkImport").source.migration_info.sprint_run_id)


OF_A_STUDENT = (
    "submitMySubmission", "reclaimMySubmission", "downloadMySubmissionFile", "downloadMyClassFile", "downloadClassFile",
    "updateSubmission", "createAssignmentAlias", "updateAssignmentAlias",
)  # fmt: skip
"""Operations that need a class with a student in it."""
OF_RECORDINGS = (
    "getPostStats", "likeRecording", "unlikeRecording", "listRecordingComments", "createRecordingComment", "recordView",
)  # fmt: skip
GIVEN: Mapping[str, Callable[[OperationCaller], Any]] = {
    **{f"alm.{name}.board_id": lambda _: 801 for name in OF_RECORDINGS},
    **{f"alm.{name}.post_id": lambda _: "3301" for name in OF_RECORDINGS},
    "edlink.updateAuditSchema.body": lambda _: {"action": "user.login", "validation_level": "lax"},
    "edlink.client_id": lambda caller: caller.world.credentials.edlink.client_id,
    "edlink.redirect_uri": lambda caller: caller.world.credentials.edlink.redirect_uri,
    "edlink.application": lambda _: "google",
    "edlink.loginToIntegration.integration_id": lambda caller: caller.call("edlink.getMyIntegration").id,
    "edlink.team_id": lambda caller: caller.world.credentials.edlink.team_id,
    "edlink.scope": lambda _: "openid",
    "edlink.state": lambda _: "s1",
    "edlink.downloadMySubmissionFile.submission_id": lambda caller: handed_in(caller).id,
    "edlink.downloadMySubmissionFile.file_id": handed_in_file,
    "edlink.downloadMyClassFile.file_id": lambda caller: caller.world.edlink.coursework.file_of(studied(caller)[0]),
    "edlink.downloadClassFile.file_id": lambda caller: caller.world.edlink.coursework.file_of(studied(caller)[0]),
    **{f"edlink.{name}.class_id": lambda caller: studied(caller)[0] for name in OF_A_STUDENT},
    **{f"edlink.{name}.assignment_id": assignment for name in OF_A_STUDENT},
    "edlink.reclaimMySubmission.assignment_id": lambda caller: handed_in(caller) and assignment(caller),
    "edlink.updateSubmission.submission_id": lambda caller: caller.call("edlink.submitMySubmission").id,
    "edlink.updateAssignmentAlias.alias_id": aliased,
    "edlink.getRequest.request_id": logged,
    "edlink.createToken.body": edlink_token,
    "edlink.createOidcToken.body": lambda caller: {
        "grant_type": "authorization_code",
        "code": code("edlink.authorizeOidc")(caller),
        "redirect_uri": caller.world.credentials.edlink.redirect_uri,
    },
    "thrive.tenant_id": lambda caller: caller.world.credentials.thrive.tenant_id,
    "thrive.createToken.body": lambda caller: {
        "grant_type": "client_credentials",
        "client_id": caller.world.credentials.thrive.client_id,
        "client_secret": caller.world.credentials.thrive.client_secret,
    },
    "thrive.getUser.id": lambda caller: caller.call("thrive.searchUsers").id,
    "thrive.ref": lambda caller: caller.call("thrive.searchUsers").ref,
    "thrive.removeAudienceManager.user_ref": manager,
    "thrive.deleteAudience.audience_id": lambda _: "63f8c546a05716c51210ac81",
    "thrive.deleteAssignment.assignment_id": lambda _: "63f8c5361b9c80d3274be7ca",
    "thrive.getActivity.id": lambda caller: caller.call("thrive.listActivities").id,
    "thrive.entry_date_from": lambda _: "2024-01-01T00:00:00",
    "thrive.entry_date_to": lambda _: "2024-06-30T23:59:59",
    "alm.account_id": lambda caller: caller.world.credentials.alm.account_id,
    "alm.authorize.client_id": lambda caller: caller.world.credentials.alm.client_id,
    "alm.authorize.redirect_uri": lambda caller: caller.world.credentials.alm.redirect_uri,
    "alm.authorize.scope": lambda _: ["learner:read"],
    "alm.checkToken.access_token": lambda caller: caller.world.issue_token("alm"),
    "alm.createToken.body": lambda caller: {**alm_client(caller), "code": code("alm.authorize")(caller)},
    "alm.refreshToken.body": alm_refresh,
    "alm.createLearnerToken.body": alm_refresh,
    "alm.learner_email": lambda caller: caller.world.credentials.alm.learner_email,
    "alm.text": lambda _: "ann",
    "alm.lo_id": lambda _: COURSE,
    "alm.lo_instance_id": lambda _: INSTANCE,
    "alm.lo_resource_id": lambda _: MODULE,
    "alm.resource_id": lambda _: f"{MODULE}_resource",
    "alm.enrollment_id": lambda _: ENROLLMENT,
    "alm.getLoResourceGrade.id": lambda _: "course:15067_30122_41715_1_3400468",
    "alm.getResource.id": lambda _: "course:15067_30122_41715_1_resource",
    "alm.updateLoResource.lo_id": lambda _: "course:15067",
    "alm.updateLoResource.lo_resource_id": lambda _: "course:15067_30122_41715_1",
    "alm.deleteBoard.board_id": lambda caller: caller.call("alm.listBoards").id,
    "alm.ids": lambda _: [COURSE],
    "alm.user_id": lambda _: LEARNER,
    "alm.skill_id": lambda caller: caller.call("alm.listSkills").id,
    "alm.ignoreRecommendation.id": lambda _: COURSE,
    "alm.unignoreRecommendation.id": lambda _: COURSE,
    "alm.searchBoardUsers.id": lambda caller: caller.call("alm.listBoards").id,
    **{
        f"alm.{name}.id": group
        for name in (
            "updateUserGroup",
            "deleteUserGroup",
            "addUserGroupMembers",
            "removeUserGroupMembers",
            "addUserGroupMembersLater",
            "removeUserGroupMembersLater",
        )
    },
    **{f"alm.{name}.id": lambda _: LEARNER for name in ("getUserEnrollment", "updateUserEnrollment")},
    **{f"alm.{name}.id": lambda _: LEARNER for name in ("markNotificationsRead", "updateUserNotification")},
    "alm.nid": notice,
    "alm.getApplicableCertification.id": lambda _: "certification:8800",
    "alm.switchInstance.enrollment_id": lambda _: "course:1171899_2067352_11257863",
    "alm.sku_id": lambda _: "course:16444:31598",
    "alm.option_id": lambda _: "1",
    "alm.migration_project_id": lambda _: 101,
    "alm.sprint_id": lambda _: 201,
    "alm.sprint_run_id": run,
    "alm.base": lambda _: "http://127.0.0.1",
    "alm.cdn": lambda _: "http://127.0.0.1",
    "alm.getPublicCourse.id": lambda _: "7454300",
    "alm.getPublicLearningProgram.id": lambda _: "50100",
    "alm.getPublicCertification.id": lambda _: "8800",
}
"""What no example and no list of the API gives: credentials, and ids that stand in another list than the path's."""


class Bench:
    """A strict world, and clients with every credential."""

    def __init__(self) -> None:
        self.world = World(people=60, strict=True, approve="auto")
        known = self.world.credentials
        self._credentials: dict[str | None, Credential] = {
            "userAccessToken": edlink.user_token(self.world.issue_token("edlink")),
            "student": edlink.user_token(self.world.issue_token("edlink", subject=self._student())),
            "oidc": edlink.oidc_token(self.world.issue_token("edlink")),
            "integrationAccessToken": edlink.integration_token(known.edlink.integration_token),
            "metaToken": edlink.service_token(known.edlink.service_token),
            "applicationSecret": edlink.application_secret(known.edlink.client_secret),
            "applicationBasic": edlink.application(known.edlink.client_id, known.edlink.client_secret),
            "basicAuth": thrive.basic(known.thrive.tenant_id, known.thrive.secret),
            "admin": alm.user_token(self.world.issue_token("alm")),
            "learner": alm.user_token(self.world.issue_token("alm", kind="learner")),
        }
        self._clients: dict[tuple[Any, ...], Any] = {}
        self.start = self.world.snapshot()
        self.caller = OperationCaller(self.world, self.client, GIVEN)

    def client(self, called: Called, *, is_async: bool = False, transport: Any = None) -> Any:
        """The client that may call an operation, on the world unless another transport is given."""
        kind = self._kind(called)
        server = thrive.USER_SERVERS["production"] if called.id == "sendUserEvent" else None
        key = (called.api, is_async, kind, server, transport)
        if key not in self._clients:
            used = transport or (AsyncTransport if is_async else Transport)(self.world)
            made = CLIENTS[called.api][is_async]
            self._clients[key] = made(self._credentials.get(kind), server=server, transport=used)
        return self._clients[key]

    def _student(self) -> str:
        return studied(OperationCaller(self.world, self.client, {}))[1]

    @staticmethod
    def _kind(called: Called) -> str | None:
        """Which credential the operation takes."""
        if called.id in ("submitMySubmission", "reclaimMySubmission"):
            return "student"
        named = [(name, scopes) for each in called.entry["security"] for name, scopes in each.items()]
        names = [name for name, _ in named]
        if called.api == "alm" and names:
            return "admin" if any(scope.startswith("admin") for _, scopes in named for scope in scopes) else "learner"
        return next((name for name in ("basicAuth", *names) if name in names), None)


@attrs.frozen
class Prepared:
    """A world as it was made, and the arguments of an operation."""

    bench: Bench
    arguments: Mapping[str, Any]

    def open(self, url: str) -> None:
        """Open a page as a browser does."""
        self.bench.world.handle(Request(method="GET", url=url))

    @contextmanager
    def judged(self, called: Called) -> Iterator[None]:
        """One call of this very operation: a success, or the documented error that the table says."""
        before = len(self.bench.world.journal)
        expected, _ = EXPECTED.get(str(called), (None, ""))
        try:
            yield
        except ApiError as error:
            if error.status != expected:
                raise
        (entry,) = self.bench.world.journal[before:]
        assert entry.operation == called.id
        assert called.declares(entry.status), f"{called} does not declare {entry.status}"
        assert entry.status == expected if expected else entry.status < 400
        DONE[called.api] += 1


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench()


EVERY = [called for api in APIS for called in operations(api).values()]


@pytest.fixture(scope="module", autouse=True)
def counted(report: Callable[[str, object], None]) -> Iterator[None]:
    """Report how many operations were called."""
    yield
    if done := sum(DONE.values()):
        each = ", ".join(f"{api} {count}" for api, count in DONE.items())
        report(
            "operations called, sync and async", f"{done} of {2 * len(EVERY)} ({each}), {len(EXPECTED)} expected errors"
        )


@pytest.fixture
def prepared(bench: Bench, request: pytest.FixtureRequest) -> Prepared:
    """The world as it was made, and the arguments of the operation under test."""
    bench.world.restore(bench.start)
    return Prepared(bench, bench.caller.arguments(request.node.callspec.params["called"]))


@pytest.mark.parametrize("called", EVERY, ids=str)
def test_the_sync_client_calls_it(prepared: Prepared, called: Called) -> None:
    client = prepared.bench.client(called)
    with prepared.judged(called):
        found = called.method(client)(**prepared.arguments)
        if is_page(called, client):
            prepared.open(found)
        elif isinstance(called.descriptor(client), Paged):
            next(iter(found.by_page()))


@pytest.mark.parametrize("called", EVERY, ids=str)
async def test_the_async_client_calls_it(prepared: Prepared, called: Called) -> None:
    client = prepared.bench.client(called, is_async=True)
    with prepared.judged(called):
        found = called.method(client)(**prepared.arguments)
        if is_page(called, client):
            prepared.open(found)
        elif isinstance(called.descriptor(client), Paged):
            await anext(aiter(found.by_page()))
        else:
            await found
