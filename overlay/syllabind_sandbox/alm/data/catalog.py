"""What an account teaches: learning objects, skills and badges.

The objects that the manual names in its samples are all here, with the values that it prints.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from syllabind_sandbox.alm.data.resources import ADMIN, SKILLS, random_date, resource
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.seeded_random import Record, SeededRandom, Table

LEVELS = ("Beginner", "Intermediate", "Advanced")
TITLES = (
    "Onboarding", "Fire Safety", "Data Protection", "Effective Meetings", "Java Basics", "Selling with Stories",
    "Sicherheit am Arbeitsplatz", "الأمن السيبراني", "Café Service 🍵", "Writing Clearly",
)  # fmt: skip
FORMATS = ("Self Paced", "Self Paced", "Blended", "Classroom", "Virtual Classroom", "Activity")
COURSES = {
    "course:1171899": ("2067352", ("1797",), 3),
    "course:16444": ("31598", ("1796", "3103"), 2),
    "course:15067": ("30122", ("1797",), 1),
    "course:7454218": ("10333537", ("4503",), 2),
}
"""Courses of the manual: instance, skills, number of modules."""
_LOCALES = ("en_US", "fr_FR")
_LABEL: Record = {
    "catalogLabelValueIds": [{"name": "Sales", "id": "catalogLabel:13_31"}],
    "description": "",
    "mandatory": False,
    "name": "Department",
    "values": ["Sales"],
}


class Catalog:
    """The learning objects, skills and badges of one account.

    Args:
        seed: The seed of the world.

    Attributes:
        objects: The ids of all learning objects.
        level_badges: The badge of each skill level.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        courses = [*COURSES, *(f"course:{7_454_300 + 7 * number}" for number in range(56))]
        self._outlines = {key: self._outline(key, number) for number, key in enumerate(courses)}
        programs = [f"learningProgram:{50_100 + number}" for number in range(8)]
        certifications = [f"certification:{8_800 + number}" for number in range(4)]
        job_aids = [f"jobAid:{131_032 + number}" for number in range(12)]
        self.objects = [*courses, *programs, *certifications, *job_aids]
        levels = [f"{skill}_{level}" for skill in SKILLS for level in (1, 2, 3)]
        self.level_badges = {key: "759" if key == "1796_1" else str(800 + index) for index, key in enumerate(levels)}
        course_badges = [str(900 + number) for number in range(10)]
        badges = sorted({"499", *self.level_badges.values(), *course_badges}, key=int)
        instances = [key for each in self.objects for key in self.instances_of(each)]
        modules = [key for each in instances for key in self.modules_of(each)]
        self.tables = {
            "badge": Table(badges, self._badge),
            "skill": Table(SKILLS, self._skill),
            "skillLevel": Table(levels, self._level),
            "learningObject": Table(self.objects, self._object),
            "learningObjectSkill": Table(make=self._object_skill, open_ended=True),
            "learningObjectInstance": Table(instances, self._instance),
            "learningObjectResource": Table(modules, self._module),
            "resource": Table(make=self._content, open_ended=True),
            "room": Table(["701", "702"], self._room),
            "feedbackInfo": Table(make=self._feedback_info, open_ended=True),
        }

    def _random(self, *key: object) -> SeededRandom:
        return SeededRandom(self._seed, "alm", *key)

    def _badge(self, key: str) -> Record:
        if key == "499":
            url = "test_57a5ab00555a475a8fc6671562184dc9.png"
            attributes = {"name": "penguins", "state": "Retired"}
        else:
            url = f"badge_{self._random('badge', key).hex[:32]}.png"
            attributes = {"name": f"Badge {key}", "state": "Active"}
        folder = "https://cpcontentsdev.adobe.com/public/account/1010/accountassets/1010/badges"
        return resource("badge", key, {"imageUrl": f"{folder}/{url}", **attributes})

    def _skill(self, key: str) -> Record:
        attributes = {
            "description": f"All about {SKILLS[key]}",
            "name": SKILLS[key],
            "state": "Active",
        }
        levels = [("skillLevel", f"{key}_{level}") for level in (1, 2, 3)]
        return resource("skill", key, attributes, levels=levels)

    def _level(self, key: str) -> Record:
        skill, _, level = key.partition("_")
        attributes = {"level": level, "maxCredits": 10 * int(level), "name": LEVELS[int(level) - 1]}
        badge = ("badge", self.level_badges[key])
        return resource("skillLevel", key, attributes, badge=badge, skill=("skill", skill))

    # Learning objects

    def _outline(self, key: str, number: int) -> tuple[list[str], list[str], int]:
        """Return instances, skills and the number of modules of a course."""
        if key in COURSES:
            instance, taught, modules = COURSES[key]
            return [instance], list(taught), modules
        rng = self._random("outline", key)
        instances = [str(10_400_000 + 10 * number + each) for each in range(1 + rng.below(3))]
        skills = sorted({rng.pick(list(SKILLS)) for _ in range(rng.below(3))})
        return instances, skills, 1 + rng.below(4)

    def instances_of(self, key: str) -> list[str]:
        """Return the ids of the instances of a learning object."""
        if key in self._outlines:
            return [f"{key}_{each}" for each in self._outlines[key][0]]
        # A job aid has no instance to choose from; -1 stands there, as in the old ids of its resources.
        number = "-1" if key.startswith("jobAid") else str(int(key.partition(":")[2]) + 600_000)
        return [f"{key}_{number}"]

    def modules_of(self, instance: str) -> list[str]:
        """Return the ids of the modules of an instance."""
        key = instance.partition("_")[0]
        if key not in self._outlines:
            return []
        number = int(key.partition(":")[2])
        first = 41715 if key == "course:15067" else 2_000_000 + 10 * (number % 100_000)
        return [f"{instance}_{first + each}_1" for each in range(self._outlines[key][2])]

    def _object(self, key: str) -> Record:
        kind, _, number = key.partition(":")
        rng = self._random("object", key)
        created = random_date(rng)
        title = f"{rng.pick(TITLES)} {number}"
        dates = timestamp(created), timestamp(created + timedelta(days=2))
        duration, form = 60 * (1 + rng.below(90)), rng.pick(FORMATS)
        state = rng.pick(("Published",) * 9 + ("Retired",))
        labels: list[Record] = []
        if key in COURSES:
            state, form = "Published", "Self Paced"
        if key == "course:1171899":
            title, duration = " Test course 2", 60
            dates = "2017-11-01T15:28:09.000Z", "2017-11-01T15:28:20.000Z"
            labels = [_LABEL]
        skills = self._outlines.get(key, ([], [], 0))[1]
        modules = self._outlines.get(key, ([], [], 0))[2]
        attributes: Record = {
            "authorNames": ["James Adams"],
            "dateCreated": dates[0],
            "datePublished": dates[1],
            "dateUpdated": dates[1],
            "duration": duration,
            "effectiveModifiedDate": dates[1],
            "effectivenessIndex": 0,
            "enrollmentType": "Manager Approval" if number.endswith("14") else "Self Enroll",
            "hasOptionalLoResources": False,
            "hasPreview": False,
            "isExternal": False,
            "isMqaEnabled": False,
            "isPrerequisiteEnforced": False,
            "isSubLoOrderEnforced": False,
            "loFormat": form,
            "loResourceCompletionCount": modules,
            "loType": kind,
            "moduleResetEnabled": False,
            "state": state,
            "unenrollmentAllowed": True,
            "catalogLabels": labels,
            "localizedMetadata": [{"locale": "en-US", "name": title}],
            "rating": {"averageRating": 0, "ratingsCount": 0},
        }
        if key not in COURSES and rng.chance(40):
            attributes["tags"] = [rng.pick(("sales", "safety", "it"))]
        if not labels:
            del attributes["catalogLabels"]
        if kind == "certification" and int(number) % 2:
            # Every other certification is the version in force of the one before, which recurs.
            attributes["rootCertificationId"] = f"certification:{int(number) - 1}"
        return resource(
            "learningObject", key, attributes,
            authors=[("user", ADMIN)],
            instances=[("learningObjectInstance", each) for each in self.instances_of(key)],
            skills=[("learningObjectSkill", f"{key}_{each}") for each in skills],
            **self._related_objects(key, kind, int(number)),
        )  # fmt: skip

    def _related_objects(self, key: str, kind: str, number: int) -> dict[str, Any]:
        courses = list(self._outlines)[len(COURSES) :]
        related: dict[str, Any] = {}
        if kind in ("learningProgram", "certification"):
            first = 3 * (number % 16)
            related["subLOs"] = [("learningObject", each) for each in courses[first : first + 3]]
        elif kind == "jobAid":
            related["supplementaryResources"] = [("resource", f"{key}_2_{each}") for each in _LOCALES]
        elif key in courses and number % 5 == 0:
            related["prerequisiteLOs"] = [("learningObject", "course:16444")]
            related["supplementaryLOs"] = [("learningObject", "jobAid:131032")]
        return related

    def sub_objects(self, key: str) -> list[str]:
        """Return the learning objects that one is made of."""
        related = self._related_objects(key, key.partition(":")[0], int(key.partition(":")[2]))
        return [each for _, each in related.get("subLOs", [])]

    def _object_skill(self, key: str) -> Record | None:
        owner, _, skill = key.rpartition("_")
        if owner not in self._outlines or skill not in self._outlines[owner][1]:
            return None
        attributes = {"credits": 5, "learningObjectId": owner}
        return resource(
            "learningObjectSkill", key, attributes,
            learningObject=("learningObject", owner), skillLevel=("skillLevel", f"{skill}_1"),
        )  # fmt: skip

    def _instance(self, key: str) -> Record:
        owner = key.partition("_")[0]
        rng = self._random("instance", key)
        first = key == self.instances_of(owner)[0]
        attributes: Record = {
            "dateCreated": timestamp(random_date(rng)),
            "isDefault": first,
            "state": "Active" if first or rng.chance(80) else "Retired",
            "localizedMetadata": [{"locale": "en-US", "name": "Default Instance" if first else "Repeat"}],
        }
        if rng.chance(30):
            attributes["seatLimit"] = 20
        subs = [self.instances_of(each)[0] for each in self.sub_objects(owner)]
        badge = None if rng.chance(50) else str(900 + rng.below(10))
        return resource(
            "learningObjectInstance", key, attributes,
            badge=badge and ("badge", badge),
            learningObject=("learningObject", owner),
            loResources=[("learningObjectResource", each) for each in self.modules_of(key)],
            l1FeedbackInfo=("feedbackInfo", key) if self._asks_feedback(key) else None,
            subLoInstances=[("learningObjectInstance", each) for each in subs],
        )  # fmt: skip

    def _module(self, key: str) -> Record:
        instance = key.rsplit("_", 2)[0]
        owner = instance.partition("_")[0]
        form = self.tables["learningObject"][owner]["attributes"]["loFormat"]
        kinds = {
            "Classroom": "Classroom",
            "Virtual Classroom": "Virtual Classroom",
            "Activity": "Activity",
        }
        attributes = {
            "externalReporting": False,
            "loResourceType": "Content",
            "resourceType": kinds.get(form, "Elearning"),
            "version": 1,
            "localizedMetadata": [{"locale": "en-US", "name": f"Module {key.rsplit('_', 2)[1]}"}],
        }
        return resource(
            "learningObjectResource", key, attributes,
            learningObject=("learningObject", owner),
            loInstance=("learningObjectInstance", instance),
            resources=[("resource", f"{key}_resource")],
        )  # fmt: skip

    def _content(self, key: str) -> Record | None:
        module = self.tables["learningObjectResource"].get(key.removesuffix("_resource"))
        if module is None:
            owner, _, locale = key.partition("_2_")
            if owner.partition(":")[0] != "jobAid" or owner not in self.objects or locale not in _LOCALES:
                return None
            attributes: Record = {
                "contentType": "PDF",
                "locale": locale,
                "name": f"{owner} ({locale})",
            }
            return resource("resource", key, attributes)
        kind = module["attributes"]["resourceType"]
        attributes = {
            "authorDesiredDuration": 300,
            "contentType": "VIDEO" if kind == "Elearning" else "OTHER",
            "dateCreated": "2023-05-02T08:00:00.000Z",
            "desiredDuration": 300,
            "hasQuiz": False,
            "hasToc": True,
            "isDefault": True,
            "locale": "en-US",
            "name": module["attributes"]["localizedMetadata"][0]["name"],
            "onlyQuiz": False,
        }
        if kind not in ("Classroom", "Virtual Classroom"):
            return resource("resource", key, attributes)
        attributes |= {"dateStart": "2024-10-01T09:00:00.000Z", "instructorNames": ["James Adams"]}
        return resource("resource", key, attributes, room=("room", "701" if kind == "Classroom" else "702"))

    def _room(self, key: str) -> Record:
        where = {"701": ("Aula Magna", "Zürich"), "702": ("Online", "Everywhere")}[key]
        return resource("room", key, {"roomName": where[0], "city": where[1], "seatLimit": 20})

    def _asks_feedback(self, instance: str) -> bool:
        owner = instance.partition("_")[0]
        return owner == "course:7454218" or (owner in self._outlines and int(owner[7:]) % 3 == 0)

    def _feedback_info(self, key: str) -> Record | None:
        if key not in self.tables["learningObjectInstance"] or not self._asks_feedback(key):
            return None
        question = {
            "questionId": "1",
            "questionType": "scaleTen",
            "mandatory": True,
            "localizedMetadata": [{"locale": "en-US", "name": "Would you recommend this course?"}],
        }
        attributes = {"showAutomatically": True, "questions": [question]}
        return resource("feedbackInfo", key, attributes)
