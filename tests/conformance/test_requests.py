"""The requests that the documents show: the typed call makes exactly that request."""

import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs
import httpx
import msgspec
import pytest

from syllabind.alm import LearningManager, user_token
from syllabind.edlink import Edlink, onboarding_url, service_token
from syllabind.errors import ApiError
from syllabind.thrive import Thrive, basic
from syllabind_alm.models import (
    ExternalProfileCreate,
    FeedbackCreate,
    JobCreate,
    LearnerTokenRequest,
    SparseFields,
    TokenRefreshRequest,
    TokenRequest,
    UserCreate,
    UserUpdate,
)
from syllabind_edlink.models import OnboardingCreate

from .contract import instants
from .test_seeds import SAMPLES

ALM = "https://learningmanager.adobe.com"
V2 = f"{ALM}/primeapi/v2"
EDLINK = "https://ed.link"
THRIVE = "https://public.api.learn.link"
TEAM = "3c4b2a10-7d6e-4f58-9a0b-1c2d3e4f5a6b"
ONBOARDING = "00000000-0000-0000-0000-000000000000"

Call = Callable[[Any], object]


@attrs.frozen
class Shown:
    """One documented request: how it is called here, and what it is on the wire."""

    call: Call
    method: str
    url: str
    body: str | dict[str, str] | None = None

    def __str__(self) -> str:
        return f"{self.method} {self.url.partition('://')[2].partition('/')[2]}"


def sample(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))


def body_of(name: str, kind: type[Any], at: str | None = "data") -> Any:
    data = sample(name)
    return msgspec.convert(data if at is None else data[at], kind)


# Adobe Learning Manager, Application developer manual: in the order of the manual.
LEARNING_MANAGER = [
    Shown(
        lambda alm: alm.oauth.create_token(
            TokenRequest(
                grant_type="authorization_code",
                code="abc123xyz",
                client_id="<your_client_id>",
                client_secret="<your_client_secret>",
                redirect_uri="<your_redirect_url>",
            )
        ),
        "POST",
        f"{ALM}/oauth/token",
        {
            "grant_type": "authorization_code",
            "code": "abc123xyz",
            "client_id": "<your_client_id>",
            "client_secret": "<your_client_secret>",
            "redirect_uri": "<your_redirect_url>",
        },
    ),
    Shown(
        lambda alm: alm.oauth.check_token(access_token="<access_token>"),
        "GET",
        f"{ALM}/oauth/token/check?access_token=<access_token>",
    ),
    Shown(lambda alm: alm.users.get("3400480"), "GET", f"{V2}/users/3400480"),
    Shown(lambda alm: alm.users.get("3400480", include="manager"), "GET", f"{V2}/users/3400480?include=manager"),
    Shown(lambda alm: alm.learning_objects.get("course:16444"), "GET", f"{V2}/learningObjects/course:16444"),
    Shown(
        lambda alm: alm.learning_objects.get("course:16444", include=["instances", "skills"]),
        "GET",
        f"{V2}/learningObjects/course:16444?include=instances,skills",
    ),
    Shown(
        lambda alm: alm.learning_objects.get("course:16444", include="instances.loResources"),
        "GET",
        f"{V2}/learningObjects/course:16444?include=instances.loResources",
    ),
    Shown(
        lambda alm: alm.learning_objects.get("course:16444", include=["instances", "instances.loResources", "skills"]),
        "GET",
        f"{V2}/learningObjects/course:16444?include=instances,instances.loResources,skills",
    ),
    Shown(
        lambda alm: alm.users.skills.get(
            "3400490", "3400490_1796_1", include="skillLevel.skill", fields=SparseFields(skill=["name"])
        ),
        "GET",
        f"{V2}/users/3400490/userSkills/3400490_1796_1?include=skillLevel.skill&fields[skill]=name",
    ),
    Shown(lambda alm: alm.users.list().first(), "GET", f"{V2}/users"),
    Shown(lambda alm: alm.users.list(page_size=5).first(), "GET", f"{V2}/users?page[limit]=5"),
    Shown(
        lambda alm: alm.users.list(page_size=3, page_offset=5).first(),
        "GET",
        f"{V2}/users?page[limit]=3&page[offset]=5",
    ),
    Shown(
        lambda alm: alm.users.list(page_size=5, page_cursor="3400482").first(),
        "GET",
        f"{V2}/users?page[limit]=5&page[cursor]=3400482",
    ),
    Shown(
        lambda alm: alm.users.enrollments.list("3400480", filter_lo_types="jobAid").first(),
        "GET",
        f"{V2}/users/3400480/enrollments?filter.loTypes=jobAid",
    ),
    # The manual spells the filter `filter.lotypes` here and `filter.loTypes` everywhere else.
    Shown(
        lambda alm: alm.users.enrollments.list(
            "3400480", filter_lo_types="learningProgram", sort="dateEnrolled"
        ).first(),
        "GET",
        f"{V2}/users/3400480/enrollments?filter.loTypes=learningProgram&sort=dateEnrolled",
    ),
    Shown(lambda alm: alm.learning_objects.list().first(), "GET", f"{V2}/learningObjects"),
    Shown(lambda alm: alm.skills.list().first(), "GET", f"{V2}/skills"),
    Shown(lambda alm: alm.skills.get("1796", include="levels"), "GET", f"{V2}/skills/1796?include=levels"),
    Shown(lambda alm: alm.badges.list().first(), "GET", f"{V2}/badges"),
    Shown(lambda alm: alm.badges.get("499"), "GET", f"{V2}/badges/499"),
    Shown(
        lambda alm: alm.users.create(body_of("alm/create_a_user.request", UserCreate)),
        "POST",
        f"{V2}/users",
        "alm/create_a_user.request",
    ),
    Shown(lambda alm: alm.users.delete("13386404"), "DELETE", f"{V2}/users/13386404"),
    Shown(
        lambda alm: alm.users.update("3400468", body_of("alm/update_user_details.request", UserUpdate)),
        "PATCH",
        f"{V2}/users/3400468",
        "alm/update_user_details.request",
    ),
    Shown(
        lambda alm: alm.external_profiles.create(
            body_of("alm/create_an_external_profile.request", ExternalProfileCreate)
        ),
        "POST",
        f"{V2}/externalProfiles",
        "alm/create_an_external_profile.request",
    ),
    Shown(
        lambda alm: alm.jobs.create(body_of("alm/extract_user_report.request", JobCreate)),
        "POST",
        f"{V2}/jobs",
        "alm/extract_user_report.request",
    ),
    Shown(lambda alm: alm.jobs.get("43118"), "GET", f"{V2}/jobs/43118"),
    Shown(lambda alm: alm.users.badges.list("3400476").first(), "GET", f"{V2}/users/3400476/userBadges"),
    Shown(
        lambda alm: alm.jobs.create(body_of("alm/generate_badge.request", JobCreate)),
        "POST",
        f"{V2}/jobs",
        "alm/generate_badge.request",
    ),
    Shown(
        lambda alm: alm.users.create(body_of("alm/create_users_in_adobe_learning_manager.request", UserCreate)),
        "POST",
        f"{V2}/users",
        "alm/create_users_in_adobe_learning_manager.request",
    ),
    Shown(lambda alm: alm.enrollments.list().first(), "GET", f"{V2}/enrollments"),
    Shown(
        lambda alm: alm.learning_objects.instances.l1_feedback("course:7454218", "course:7454218_10333537"),
        "GET",
        f"{V2}/learningObjects/course:7454218/instances/course:7454218_10333537/l1Feedback",
    ),
    Shown(
        lambda alm: alm.enrollments.submit_l1_feedback(
            "course:7454218_10333537_11257863", body_of("alm/post_l1_feedback.request", FeedbackCreate)
        ),
        "POST",
        f"{V2}/enrollments/course:7454218_10333537_11257863/l1Feedback",
        "alm/post_l1_feedback.request",
    ),
    Shown(
        lambda alm: alm.learning_objects.get("course:1171899", include="instances.loResources"),
        "GET",
        f"{V2}/learningObjects/course:1171899?include=instances.loResources",
    ),
    Shown(
        lambda alm: alm.learning_objects.get("course:1171899", include="instances.loResources.resources"),
        "GET",
        f"{V2}/learningObjects/course:1171899?include=instances.loResources.resources",
    ),
    Shown(
        lambda alm: alm.learning_objects.list(
            page_size=10, filter_lo_types="course", sort="name", filter_ignore_enhanced_lp=True, id="course:1171899"
        ).first(),
        "GET",
        f"{V2}/learningObjects?page[limit]=10&filter.loTypes=course&sort=name"
        "&filter.ignoreEnhancedLP=true&id=course:1171899",
    ),
    Shown(
        lambda alm: alm.enrollments.get("course:7454218_10333537_11257863"),
        "GET",
        f"{V2}/enrollments/course:7454218_10333537_11257863",
    ),
    Shown(
        lambda alm: alm.lo_resource_grades.get("course:16444_31598_29087"),
        "GET",
        f"{V2}/loResourceGrades/course:16444_31598_29087",
    ),
    Shown(
        lambda alm: alm.oauth.create_learner_token(
            body_of("alm/learner_impersonation.request", LearnerTokenRequest, None),
            learner_email="foo@acme.com",
            force=False,
        ),
        "POST",
        f"{ALM}/oauth/o/learnerToken?learner_email=foo@acme.com&force=false",
        "alm/learner_impersonation.request",
    ),
    # The older manual, kept in a comment of the document.
    Shown(
        lambda alm: alm.oauth.refresh_token(
            TokenRefreshRequest(client_id="clientid", client_secret="clientsecret", refresh_token="refresh token")
        ),
        "POST",
        f"{ALM}/oauth/token/refresh",
        {"client_id": "clientid", "client_secret": "clientsecret", "refresh_token": "refresh token"},
    ),
    Shown(
        lambda alm: alm.users.skills.get(
            "746783",
            "746783_4426_1",
            include="skillLevel.skill",
            fields=SparseFields(skill=["name"], skill_level=["maxCredits"], user_skill=["pointsEarned"]),
        ),
        "GET",
        f"{V2}/users/746783/userSkills/746783_4426_1?include=skillLevel.skill"
        "&fields[userSkill]=pointsEarned&fields[skillLevel]=maxCredits&fields[skill]=name",
    ),
]
# Edlink, Custom Onboarding Flows.
ONBOARDINGS = [
    Shown(lambda edlink: edlink.onboardings.list(TEAM).first(), "GET", f"{EDLINK}/api/v1/teams/{TEAM}/onboardings"),
    Shown(
        lambda edlink: edlink.onboardings.get(TEAM, ONBOARDING),
        "GET",
        f"{EDLINK}/api/v1/teams/{TEAM}/onboardings/{ONBOARDING}",
    ),
    Shown(
        lambda edlink: edlink.onboardings.create(
            TEAM, body_of("edlink/create_a_new_onboarding.request", OnboardingCreate, None)
        ),
        "POST",
        f"{EDLINK}/api/v1/teams/{TEAM}/onboardings",
        "edlink/create_a_new_onboarding.request",
    ),
    Shown(
        lambda edlink: edlink.onboardings.delete(TEAM, ONBOARDING),
        "DELETE",
        f"{EDLINK}/api/v1/teams/{TEAM}/onboardings/{ONBOARDING}",
    ),
    # The five properties that onboardings may be filtered by.
    Shown(
        lambda edlink: edlink.onboardings.list(
            TEAM, application_id="a", integration_id="i", state="completed", provider_id="p", user_id="u"
        ).first(),
        "GET",
        f"{EDLINK}/api/v1/teams/{TEAM}/onboardings"
        "?application_id=a&integration_id=i&state=completed&provider_id=p&user_id=u",
    ),
]
# Thrive Learning, Search users and return basic user information.
USERS = [
    Shown(lambda thrive: thrive.users.search(page=1).first(), "GET", f"{THRIVE}/rest/v1/users?page=1"),
    Shown(
        lambda thrive: thrive.users.search(page=2, page_size=50).first(),
        "GET",
        f"{THRIVE}/rest/v1/users?page=2&perPage=50",
    ),
]

Wire = Callable[[Shown], httpx.Request]


@pytest.fixture
def wire() -> Iterator[dict[str, Wire]]:
    """What a call puts on the wire, by API; every request is refused, so that nothing has to be answered."""
    sent: list[httpx.Request] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(400, json={})

    transport = httpx.MockTransport(refuse)
    clients = {
        "alm": LearningManager(user_token("sbx-token"), transport=transport),
        "edlink": Edlink(service_token("sbx-token"), transport=transport),
        "thrive": Thrive(basic("eu-west-2_AbcdEfghI", "sbx-secret"), transport=transport),
    }

    def sender(api: str) -> Wire:
        def send(shown: Shown) -> httpx.Request:
            with pytest.raises(ApiError):
                shown.call(clients[api])
            (request,) = sent
            return request

        return send

    yield {api: sender(api) for api in clients}
    for client in clients.values():
        client.close()


@pytest.mark.parametrize(
    ("api", "shown"),
    [
        *(("alm", each) for each in LEARNING_MANAGER),
        *(("edlink", each) for each in ONBOARDINGS),
        *(("thrive", each) for each in USERS),
    ],
    ids=str,
)
def test_a_documented_request_is_what_the_call_sends(wire: dict[str, Wire], api: str, shown: Shown) -> None:
    request = wire[api](shown)
    meant = urlsplit(shown.url)
    assert request.method == shown.method
    assert (request.url.scheme, request.url.host) == (meant.scheme, meant.netloc)
    raw = request.url.raw_path.decode().partition("?")[0]
    assert [unquote(segment) for segment in raw.split("/")] == meant.path.split("/")
    query = parse_qsl(request.url.query.decode(), keep_blank_values=True)
    assert sorted(query) == sorted(parse_qsl(meant.query, keep_blank_values=True))
    if shown.body is None:
        assert request.content == b""
    elif isinstance(shown.body, str):
        assert instants(json.loads(request.content)) == instants(sample(shown.body))
    else:
        assert dict(parse_qsl(request.content.decode())) == shown.body


def test_the_login_page_of_learning_manager() -> None:
    with LearningManager() as alm:
        found = alm.oauth.authorize(
            client_id="<Enter your clientId>",
            redirect_uri="https://yourapp.com/callback",
            state="any text",
            scope=["learner:read", "learner:write"],
            response_type="CODE",
        )
    parts = urlsplit(found)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "learningmanager.adobe.com", "/oauth/o/authorize")
    assert dict(parse_qsl(parts.query)) == {
        "client_id": "<Enter your clientId>",
        "redirect_uri": "https://yourapp.com/callback",
        "state": "any text",
        "scope": "learner:read,learner:write",
        "response_type": "CODE",
    }


def test_the_page_for_a_schools_administrator() -> None:
    assert onboarding_url(ONBOARDING) == f"https://ed.link/onboard/{ONBOARDING}"


def test_documented_requests_are_counted(report: Callable[[str, object], None]) -> None:
    shown = [*LEARNING_MANAGER, *ONBOARDINGS, *USERS]
    assert len({(str(each), str(each.body)) for each in shown}) == len(shown)
    report("documented requests", len(shown) + 2)
