"""What type checkers make of the API: mypy and pyright read this file; it is never run."""

import datetime
from typing import Any, Literal, assert_never, assert_type

import syllabind
import syllabind_alm.models as alm_models
import syllabind_edlink.models as edlink_models
import syllabind_thrive.models as thrive_models
from syllabind import AsyncEdlink, AsyncLearningManager, AsyncThrive, Edlink, LearningManager, Thrive
from syllabind.core.api_response import ApiResponse
from syllabind.core.jobs import AsyncJob, Job
from syllabind.core.models import Unset
from syllabind.core.pagination import AsyncPager, Page, Pager
from syllabind.webhooks import UnknownEvent, WebhookVerifier
from syllabind_alm.webhooks import parse as parse_alm
from syllabind_edlink.webhooks import parse as parse_edlink
from syllabind_thrive.webhooks import WebhookPayload
from syllabind_thrive.webhooks import parse as parse_thrive

assert_type(syllabind.LearningManager, type[LearningManager])


def learning_manager(alm: LearningManager, new: alm_models.UserCreate, job: alm_models.JobCreate) -> None:
    assert_type(alm.users.list(), Pager[alm_models.User])
    assert_type(alm.users.list(page_size=5, include=["manager"], sort="-name", limit=7), Pager[alm_models.User])
    assert_type(alm.users.get("1"), alm_models.User)
    assert_type(alm.users.get.raw("1"), ApiResponse[alm_models.User])
    assert_type(alm.users.get.raw("1").value, alm_models.User)
    assert_type(alm.users.create(new), alm_models.User)
    ada: alm_models.UserCreateAttributesDict = {"name": "Ada", "email": "ada@example.org", "userType": "Internal"}
    plain: alm_models.UserCreateDict = {"type": "user", "attributes": ada}
    assert_type(alm.users.create(plain), alm_models.User)
    assert_type(alm.learning_objects.query({"filter.loTypes": ["course"]}), Pager[alm_models.LearningObject])
    assert_type(alm.users.delete("1"), None)
    assert_type(alm.users.badges.list("1"), Pager[alm_models.UserBadge])
    assert_type(alm.jobs.start(job), Job[alm_models.Job])
    assert_type(alm.jobs.start(job).wait(), alm_models.Job)
    assert_type(alm.jobs.start.resume("token"), Job[alm_models.Job])
    assert_type(alm.oauth.authorize(client_id="c", redirect_uri="r", scope="learner:read", response_type="CODE"), str)
    for user in alm.users.list():
        assert_type(user, alm_models.User)
        assert_type(user.type, Literal["user"])
        assert_type(user.manager, alm_models.User | None)
    for page in alm.users.list().by_page():
        assert_type(page, Page[alm_models.User])
        assert_type(page.items, list[alm_models.User])
    assert_type(alm.users.list().first(), alm_models.User | None)
    assert_type(alm.with_options(strict=True, max_retries=0), LearningManager)
    course = alm.learning_objects.get("course:1", include="instances.loResources")
    assert_type(course.instances, list[alm_models.LearningObjectInstance])
    assert_type(course.attributes, alm_models.LearningObjectAttributes | Unset)


async def async_learning_manager(alm: AsyncLearningManager, job: alm_models.JobCreate) -> None:
    assert_type(alm.users.list(), AsyncPager[alm_models.User])
    assert_type(await alm.users.get("1"), alm_models.User)
    assert_type(await alm.users.get.raw("1"), ApiResponse[alm_models.User])
    assert_type(await alm.jobs.start(job), AsyncJob[alm_models.Job])
    assert_type(await (await alm.jobs.start(job)).wait(), alm_models.Job)
    assert_type(alm.oauth.authorize(client_id="c", redirect_uri="r", scope=["learner:read"], response_type="CODE"), str)
    async for user in alm.users.list():
        assert_type(user, alm_models.User)
    async with alm as same:
        assert_type(same, AsyncLearningManager)


def edlink(api: Edlink, new: edlink_models.OnboardingCreate) -> None:
    assert_type(api.my.classes.list(page_size=10), Pager[edlink_models.Class])
    assert_type(api.my.classes.get("1"), edlink_models.Class)
    ada: edlink_models.PeopleFilterDict = {"first_name": [{"operator": "equals", "value": "Ada"}]}
    assert_type(api.graph.people.list(filter=ada), Pager[edlink_models.Person])
    assert_type(api.graph.classes.list(filter={"name": [{"operator": "is known"}]}), Pager[edlink_models.Class])
    assert_type(api.my.profile.get(), edlink_models.Person)
    assert_type(api.my.profile.get.raw(), ApiResponse[edlink_models.Person])
    assert_type(api.my.profile.get().first_name, str | None | Unset)
    assert_type(api.onboardings.create("team", {"application_id": "a"}), edlink_models.Onboarding)
    assert_type(api.onboardings.start("team", new), Job[edlink_models.Onboarding])
    assert_type(api.onboardings.delete("team", "id"), None)
    assert_type(api.sso.login(client_id="c", redirect_uri="r", response_type="code"), str)


def edlink_events(api: Edlink, body: bytes) -> None:
    for event in api.graph.events.list():
        assert_type(event, edlink_models.Event)
        if event.target == "person" and isinstance(event.data, edlink_models.Person):
            assert_type(event.data.first_name, str | None | Unset)
        elif isinstance(event.data, edlink_models.Class | edlink_models.Course):
            assert_type(event.data, edlink_models.Class | edlink_models.Course)
        elif isinstance(event.data, dict):
            assert_type(event.data, dict[str, Any])
    assert_type(parse_edlink(body), edlink_models.WebhookDelivery)


def thrive_webhooks(verifier: WebhookVerifier, signature: str | None, body: bytes) -> None:
    event = verifier.unwrap(signature, body, parse_thrive)
    assert_type(event, WebhookPayload)
    match event:
        case thrive_models.CompletionWebhook() | thrive_models.NotificationWebhook():
            assert_type(event.user.email, str | None | Unset)
        case thrive_models.AssignmentWebhook():
            assert_type(event.event_type, thrive_models.AssignmentWebhookType)
        case thrive_models.ContentWebhook() | thrive_models.UserWebhook():
            assert_type(event.tenant_id, str)
        case UnknownEvent():
            assert_type(event.to_dict(), dict[str, Any])
        case _:
            assert_never(event)


def learning_manager_webhooks(body: bytes) -> None:
    for event in parse_alm(body).events:
        if isinstance(event.data, alm_models.WebhookCompletion):
            assert_type(event.data.has_passed, bool | Unset)


async def async_edlink(api: AsyncEdlink, new: edlink_models.OnboardingCreate) -> None:
    assert_type(api.my.enrollments.list(), AsyncPager[edlink_models.Enrollment])
    assert_type(await api.my.profile.get(), edlink_models.Person)
    assert_type(await api.onboardings.start("team", new), AsyncJob[edlink_models.Onboarding])
    assert_type(api.sso.login(client_id="c", redirect_uri="r", response_type="code"), str)


def thrive(api: Thrive, body: thrive_models.TokenRequest, since: datetime.datetime) -> None:
    assert_type(api.users.search(updated_since=since, page_size=100), Pager[thrive_models.User])
    assert_type(api.users.search().first(), thrive_models.User | None)
    assert_type(api.users.create({"ref": "1", "firstName": "Ada", "lastName": "L"}), thrive_models.UserLifecycle)
    assert_type(api.users.update("1", {"endDate": since, "role": "learner"}), thrive_models.UserLifecycle)
    assert_type(api.oauth.create_token("tenant", body), thrive_models.TokenResponse)
    assert_type(api.oauth.create_token.raw("tenant", body), ApiResponse[thrive_models.TokenResponse])


async def async_thrive(api: AsyncThrive, body: thrive_models.TokenRequest) -> None:
    assert_type(api.users.search(), AsyncPager[thrive_models.User])
    assert_type(await api.users.search().first(), thrive_models.User | None)
    assert_type(await api.oauth.create_token("tenant", body), thrive_models.TokenResponse)
