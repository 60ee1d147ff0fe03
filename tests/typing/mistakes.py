"""Mistakes that type checkers have to find, deprecated names among them: one on each marked line, and on no other."""

# pyright: reportDeprecated=true
# ruff: noqa: B018
import syllabind_alm.models as alm_models
import syllabind_edlink.models as edlink_models
from syllabind import AsyncEdlink, AsyncLearningManager, Edlink, LearningManager, Thrive


def learning_manager(alm: LearningManager, job: alm_models.JobCreate, change: alm_models.UserUpdate) -> None:
    alm.users.get(1)  # E
    alm.users.get()  # E
    alm.users.get("1", "2")  # E
    alm.users.get("1", includes="manager")  # E
    alm.users.get("1", include="managers")  # E
    alm.users.get("1", include=["manager", "boss"])  # E
    alm.users.list(page_size="5")  # E
    alm.users.list(sort="email")  # E
    alm.users.list("1")  # E
    alm.users.fetch("1")  # E
    alm.users.create(change)  # E
    alm.jobs.start(job.attributes)  # E
    alm.users.get.raw("1").valeu  # E
    alm.users.get("1").attributes.email  # E
    alm.users.get("1").type = "person"  # E
    alm.with_options(tries=3)  # E
    alm.oauth.authorize(client_id="c", redirect_uri="r", scope="learner:read", response_type="code")  # E
    alm_models.UserCreateAttributes(name="Bob", email="bob@example.com")  # E
    alm_models.UserCreateAttributes("Bob")  # E
    alm.users.delete("1").id  # E
    alm.users.create({"type": "user", "attributes": {"name": 7}})  # E
    for user in alm.users.list():
        user.nickname  # E
    for one in alm.users.get("1"):  # E
        print(one)


async def async_learning_manager(alm: AsyncLearningManager) -> None:
    (await alm.users.get("1")).nickname  # E
    alm.users.get("1").id  # E
    for user in alm.users.list():  # E
        print(user)


def edlink(api: Edlink) -> None:
    edlink_models.OnboardingCreate()  # E
    edlink_models.OnboardingCreate(application_id=7)  # E
    api.onboardings.create("team", {"application_id": 7})  # E
    api.onboardings.create("team", {"application": "a"})  # E
    api.onboardings.create("team", {"application_id": "a", "colour": "red"})  # E
    api.onboardings.get("team")  # E
    api.users.get("1")  # E
    api.my.classes.list(page_size=None)  # E
    api.graph.people.list(filter={"first": [{"operator": "equals", "value": "Ada"}]})  # E
    api.graph.people.list(filter={"first_name": [{"operator": "equals", "text": "Ada"}]})  # E
    api.graph.classes.list(filter={"name": {"operator": "equals", "value": "Art"}})  # E
    api.my.sections.list()  # E
    api.graph.sections.get("1")  # E
    api.graph.schools.get("1").location  # E
    api.graph.schools.get("1").address
    edlink_models.School(id="1", location=5)  # E
    edlink_models.School(id="1", location={})
    event = api.graph.events.get("1")
    if isinstance(event.data, edlink_models.Person):
        event.data.first_name
        event.data.title  # E


async def async_edlink(api: AsyncEdlink) -> None:
    await api.graph.sections.get("1")  # E
    api.graph.sections.list()  # E


def thrive(api: Thrive) -> None:
    api.users.search(per_page=5)  # E
    api.users.create({"ref": "1", "firstName": "Ada"})  # E
    api.users.create({"ref": "1", "first_name": "Ada", "lastName": "Lovelace"})  # E
    api.users.update("1", {"endDate": 20240101})  # E
    api.users.search(updated_since="2024-01-01")  # E
    Thrive(server=5)  # E
