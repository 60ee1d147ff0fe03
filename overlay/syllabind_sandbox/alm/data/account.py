"""An account of Adobe Learning Manager: people, learning objects, skills, badges, and what became of them.

The objects that "Adobe Learning Manager, Application developer manual" names in its samples are all here, with
the values that it prints; id formats are those of its samples.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from syllabind_sandbox.alm.data.groups import Groups
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.data.names import ascii_name, name
from syllabind_sandbox.seeded_random import Record, SeededRandom, Table

ACCOUNT = "1010"
ADMIN = "3400468"
MANAGER = "3400476"
LEARNER = "11257863"
"""The learner of the manual's L1 feedback sample: signs in where a learner's scopes are asked for."""
AVATAR = "https://cpcontents.adobe.com/public/images/default_user_avatar.svg"
NAMED: dict[str, tuple[str, str]] = {
    "746783": ("Ada Okafor", "ada.okafor@acme.com"),
    ADMIN: ("James Adams", "james.adams@acme.com"),
    MANAGER: ("Maria Castro", "maria.castro@acme.com"),
    "3400480": ("Liam O'Brien", "liam.obrien@acme.com"),
    "3400482": ("Mei Zhang", "mei.zhang@acme.com"),
    "3400490": ("Søren Jensen", "soren.jensen@acme.com"),
    "7891011": ("Fatima Haddad", "foo@acme.com"),
    LEARNER: ("Lucía Pereira", "lucia.pereira@acme.com"),
}
DOMAIN = "learners.example"
FIRST_ID = 3_400_501
SKILLS = {
    "1796": "Python", "1797": "Public Speaking", "3103": "Workplace Safety", "4426": "Java",
    "4501": "Negotiation", "4502": "Data Analysis", "4503": "Customer Care", "4504": "Écriture", "4505": "接客",
    "4506": "Leadership", "4507": "Cloud", "4508": "Sales",
}  # fmt: skip
LEVELS = ("Beginner", "Intermediate", "Advanced")
TITLES = (
    "Onboarding", "Fire Safety", "Data Protection", "Effective Meetings", "Java Basics", "Selling with Stories",
    "Sicherheit am Arbeitsplatz", "الأمن السيبراني", "Café Service 🍵", "Writing Clearly",
)  # fmt: skip
FORMATS = ("Self Paced", "Self Paced", "Blended", "Classroom", "Virtual Classroom", "Activity")
BEGAN = datetime(2019, 1, 7, 9, 0, tzinfo=UTC)
COURSES = {
    "course:1171899": ("2067352", ("1797",), 3),
    "course:16444": ("31598", ("1796", "3103"), 2),
    "course:15067": ("30122", ("1797",), 1),
    "course:7454218": ("10333537", ("4503",), 2),
}
"""Courses of the manual: instance, skills, number of modules."""


def resource(kind: str, key: str, attributes: Record, **relations: Any) -> Record:
    """Make a JSON:API resource; a relation is a pair of type and id, or a list of pairs, or None."""
    row: Record = {"id": key, "type": kind, "attributes": attributes}
    linked = {name: _linkage(each) for name, each in relations.items() if each}
    if linked:
        row["relationships"] = linked
    return row


def _linkage(relation: Any) -> Record:
    if isinstance(relation, list):
        return {"data": [{"id": key, "type": kind} for kind, key in relation]}
    kind, key = relation
    return {"data": {"id": key, "type": kind}}


class Account:
    """The data of one account.

    Args:
        seed: Of the world.
        people: How many users.
    """

    def __init__(self, seed: int, people: int) -> None:
        self.seed = seed
        extra = [str(FIRST_ID + 3 * number) for number in range(max(0, people - len(NAMED)))]
        users = sorted([*NAMED, *extra], key=int)
        courses = [*COURSES, *(f"course:{7_454_300 + 7 * number}" for number in range(56))]
        self._outlines = {key: self._outline(key, number) for number, key in enumerate(courses)}
        programs = [f"learningProgram:{50_100 + number}" for number in range(8)]
        certifications = [f"certification:{8_800 + number}" for number in range(4)]
        job_aids = [f"jobAid:{131_032 + number}" for number in range(12)]
        self._joined: dict[str, dict[str, bool]] = {}
        self.waiting: dict[str, list[str]] = {}
        self.objects = [*courses, *programs, *certifications, *job_aids]
        levels = [f"{skill}_{level}" for skill in SKILLS for level in (1, 2, 3)]
        self._level_badges = {key: "759" if key == "1796_1" else str(800 + index) for index, key in enumerate(levels)}
        course_badges = [str(900 + number) for number in range(10)]
        badges = sorted({"499", *self._level_badges.values(), *course_badges}, key=int)
        instances = [key for each in self.objects for key in self._instances_of(each)]
        modules = [key for each in instances for key in self._modules_of(each)]
        self.tables = {
            "account": Table([ACCOUNT], self._account),
            "user": Table(users, self._user),
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
            "learningObjectInstanceEnrollment": Table(make=self._enrollment, open_ended=True),
            "learningObjectResourceGrade": Table(make=self._grade, open_ended=True),
            "userSkill": Table(make=self._user_skill, open_ended=True),
            "userBadge": Table(make=self._user_badge, open_ended=True),
            "externalProfile": Table(["18804"], self._profile),
            "job": Table(),
            "externalLearning": Table(),
        }
        self.groups = Groups(seed, self.tables["user"])
        self.tables["userGroup"] = self.groups.table

    def find(self, kind: str, key: str) -> Record | None:
        """Return a resource, or None."""
        table = self.tables.get(kind)
        return None if table is None else table.get(key)

    def _random(self, *key: object) -> SeededRandom:
        return SeededRandom(self.seed, "alm", *key)

    def _random_date(self, rng: SeededRandom) -> datetime:
        return BEGAN + timedelta(minutes=rng.below(5 * 365 * 24 * 60))

    # Account and people

    def _account(self, key: str) -> Record:
        zone = {
            "name": "(GMT-08:00) Pacific Time", "timeZoneCode": "213", "utcOffset": -480,
            "utcOffsetCode": "GMT-08:00", "zoneId": "America/Los_Angeles",
        }  # fmt: skip
        attributes = {
            "dateCreated": "2015-03-02T10:00:00.000Z",
            "gamificationEnabled": True,
            "locale": "en-US",
            "name": "Acme Corp",
            "subdomain": "acme",
            "timeZoneCode": "213",
            "contentLocales": [{"locale": each, "name": each} for each in ("en-US", "de-DE", "fr-FR")],
            "uiLocales": [{"locale": "en-US", "name": "English"}],
            "gamificationLevels": [{"color": "#cd7f32", "name": "Bronze", "points": 100}],
            "timeZones": [zone],
        }
        return resource("account", key, attributes)

    def _user(self, key: str) -> Record:
        rng = self._random("user", key)
        number = 0 if key in NAMED else (int(key) - FIRST_ID) // 3 + 10
        attributes: Record = {"avatarUrl": AVATAR}
        if key in NAMED:
            attributes["name"], attributes["email"] = NAMED[key]
        else:
            who = name(rng, number, DOMAIN)
            attributes["name"] = who.full
            if who.email is not None:
                attributes["email"] = f"{ascii_name(who.full)}.{key}@{DOMAIN}"
        roles = {ADMIN: ["Learner", "Admin", "Author", "Manager"], MANAGER: ["Learner", "Manager"]}
        state = "DELETED" if number % 37 == 36 else "SUSPENDED" if number % 53 == 52 else "ACTIVE"
        attributes |= {
            "contentLocale": rng.pick(("en-US", "de-DE", "fr-FR")),
            "enrollOnClick": True,
            "gamificationEnabled": True,
            "lastLoginDate": timestamp(self._random_date(rng)),
            "pointsEarned": 50 * rng.below(200),
            "pointsRedeemed": 0,
            "preferredResolution": "AUTO",
            "profile": rng.pick(("Employee", "Engineer", "Sales Manager", "Nurse")),
            "roles": roles.get(key, ["Learner"]),
            "state": state,
            "timeZoneCode": "213",
            "uiLocale": "en-US",
            "userType": "External" if number % 20 == 19 else "Internal",
            "userUniqueId": attributes.get("email", key),
        }
        # The administrator has no manager, and is at the end of every other chain.
        boss = None if key == ADMIN else MANAGER if number % 4 else ADMIN
        if key in ("3400480", MANAGER):
            boss = ADMIN
        return resource(
            "user", key, attributes,
            account=("account", ACCOUNT), manager=boss and ("user", boss),
        )  # fmt: skip

    def user_by_email(self, email: str) -> Record | None:
        """Find the living user of an address, without making all of them."""
        users = self.tables["user"]
        local = email.partition("@")[0].rpartition(".")[2]
        named = [key for key, (_, known) in NAMED.items() if known.casefold() == email.casefold()]
        for key in (*named, local, *users.changed()):
            row = users.get(key)
            if row is None or row["attributes"]["state"] == "DELETED":
                continue
            if row["attributes"].get("email", "").casefold() == email.casefold():
                return row
        return None

    def _profile(self, key: str) -> Record:
        access = self._random("accessKey", key).hex[:13]
        attributes = {
            "name": "Partner Academy",
            "accessKey": access,
            "enabled": True,
            "seatLimit": 50,
        }
        return resource("externalProfile", key, attributes)

    # Badges and skills

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
        badge = ("badge", self._level_badges[key])
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

    def _instances_of(self, key: str) -> list[str]:
        if key in self._outlines:
            return [f"{key}_{each}" for each in self._outlines[key][0]]
        # A job aid has no instance to choose from; -1 stands there, as in the old ids of its resources.
        number = "-1" if key.startswith("jobAid") else str(int(key.partition(":")[2]) + 600_000)
        return [f"{key}_{number}"]

    def _modules_of(self, instance: str) -> list[str]:
        key = instance.partition("_")[0]
        if key not in self._outlines:
            return []
        number = int(key.partition(":")[2])
        first = 41715 if key == "course:15067" else 2_000_000 + 10 * (number % 100_000)
        return [f"{instance}_{first + each}_1" for each in range(self._outlines[key][2])]

    def _object(self, key: str) -> Record:
        kind, _, number = key.partition(":")
        rng = self._random("object", key)
        created = self._random_date(rng)
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
            instances=[("learningObjectInstance", each) for each in self._instances_of(key)],
            skills=[("learningObjectSkill", f"{key}_{each}") for each in skills],
            **self._related_objects(key, kind, int(number)),
        )  # fmt: skip

    def modules_of(self, instance: str) -> list[str]:
        """Return the ids of the modules of an instance."""
        return self._modules_of(instance)

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
        first = key == self._instances_of(owner)[0]
        attributes: Record = {
            "dateCreated": timestamp(self._random_date(rng)),
            "isDefault": first,
            "state": "Active" if first or rng.chance(80) else "Retired",
            "localizedMetadata": [{"locale": "en-US", "name": "Default Instance" if first else "Repeat"}],
        }
        if rng.chance(30):
            attributes["seatLimit"] = 20
        subs = [self._instances_of(each)[0] for each in self.sub_objects(owner)]
        badge = None if rng.chance(50) else str(900 + rng.below(10))
        return resource(
            "learningObjectInstance", key, attributes,
            badge=badge and ("badge", badge),
            learningObject=("learningObject", owner),
            loResources=[("learningObjectResource", each) for each in self._modules_of(key)],
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
        module = self.find("learningObjectResource", key.removesuffix("_resource"))
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

    # What people did

    def enrolled_in(self, user: str) -> list[str]:
        """Return the instances that a user is enrolled in."""
        if user not in self.tables["user"]:
            return []
        fixed = {
            "3400480": ["jobAid:131032", "jobAid:131033", "learningProgram:50100",
                        "learningProgram:50101", "course:1171899"],
            LEARNER: ["course:7454218", "course:1171899", "learningProgram:50102"],
            ADMIN: ["course:15067", "course:16444"],
        }  # fmt: skip
        rng = self._random("learning", user)
        chosen = fixed.get(user, []) + [rng.pick(self.objects) for _ in range(rng.below(6))]
        began = [self._instances_of(each)[0] for each in dict.fromkeys(chosen)]
        joined = self._joined.get(user, {})
        return [each for each in dict.fromkeys([*began, *joined]) if joined.get(each, True)]

    def enrolled_users(self, instance: str) -> list[str]:
        """Return the ids of the users that are enrolled in an instance, those who wait for a seat included."""
        return [user for user in self.tables["user"] if instance in self.enrolled_in(user)]

    def enroll(self, user: str, instance: str, at: str, *, source: str = "SELF_ENROLL") -> Record:
        """Enroll a user in an instance, without any progress.

        The user waits where no seat is left, or where a manager has to approve what the user requested.

        Args:
            user: Who.
            instance: In which instance.
            at: When.
            source: `SELF_ENROLL` or `ADMIN_ENROLL`.
        """
        limit = self.tables["learningObjectInstance"][instance]["attributes"].get("seatLimit")
        owner = self.tables["learningObject"][instance.partition("_")[0]]["attributes"]
        state = "ENROLLED"
        if owner["enrollmentType"] == "Manager Approval" and source == "SELF_ENROLL":
            state = "PENDING_APPROVAL"
        elif limit is not None and len(self.enrolled_users(instance)) >= limit:
            state = "WAITING"
            self.waiting.setdefault(instance, []).append(user)
        self._joined.setdefault(user, {})[instance] = True
        row = self._enrollment_of(instance, user)
        row["attributes"] = {
            "dateEnrolled": at, "enrollmentSource": source, "hasPassed": False,
            "progressPercent": 0, "score": 0, "state": state,
        }  # fmt: skip
        return self.tables["learningObjectInstanceEnrollment"].add(row["id"], row)

    def unenroll(self, user: str, instance: str) -> None:
        """Remove a user from an instance; the first user of the wait list gets the seat."""
        table = self.tables["learningObjectInstanceEnrollment"]
        self._joined.setdefault(user, {})[instance] = False
        table.remove(f"{instance}_{user}")
        waiting = self.waiting.get(instance, [])
        if user in waiting:
            waiting.remove(user)
        elif waiting:
            row = table[f"{instance}_{waiting.pop(0)}"]
            table.add(row["id"], {**row, "attributes": {**row["attributes"], "state": "ENROLLED"}})

    def grade(self, user: str, module: str, sent: Record, at: str) -> None:
        """Return a user the grade of a module, and let the enrollment follow from the grades of all its modules."""
        grades, table = self.tables["learningObjectResourceGrade"], self.tables["learningObjectInstanceEnrollment"]
        instance = module.rsplit("_", 2)[0]
        row = grades[f"{module}_{user}"]
        done = bool(sent.get("completed"))
        names = ("score", "maxScore", "duration", "dateStarted", "dateCompleted", "dateSuccess", "completed")
        changes = {name: sent[name] for name in names if name in sent}
        whole = {"progressPercent": 100} if done else {}
        passed = {"hasPassed": bool(sent.get("success", done))}
        grades.add(row["id"], {**row, "attributes": {**row["attributes"], **changes, **whole, **passed}})
        percents = [grades[f"{each}_{user}"]["attributes"]["progressPercent"] for each in self._modules_of(instance)]
        percent = sum(percents) // len(percents)
        held = table[f"{instance}_{user}"]
        state = "COMPLETED" if percent == 100 else "STARTED"
        dates = {"dateStarted": held["attributes"].get("dateStarted", at)}
        dates |= {"dateCompleted": sent.get("dateCompleted", at)} if percent == 100 else {}
        more = {**dates, "progressPercent": percent, "hasPassed": percent == 100, "state": state}
        table.add(held["id"], {**held, "attributes": {**held["attributes"], **more}})

    def enrollments_of(self, user: str) -> list[Record]:
        """Return a user's enrollments."""
        table = self.tables["learningObjectInstanceEnrollment"]
        return [table[f"{each}_{user}"] for each in self.enrolled_in(user)]

    def _progress(self, instance: str, user: str) -> list[int]:
        """Return the percentages of the modules: some complete, at most one begun, the rest not."""
        count = max(1, len(self._modules_of(instance)))
        rng = self._random("progress", instance, user)
        done = rng.below(count + 1)
        begun = [10 * rng.below(10)] if done < count else []
        return [*[100] * done, *begun, *[0] * count][:count]

    def _enrollment(self, key: str) -> Record | None:
        instance, _, user = key.rpartition("_")
        return self._enrollment_of(instance, user) if instance in self.enrolled_in(user) else None

    def _enrollment_of(self, instance: str, user: str) -> Record:
        key = f"{instance}_{user}"
        progress = self._progress(instance, user)
        percent = sum(progress) // len(progress)
        enrolled = self._random_date(self._random("enrolled", key))
        state = "COMPLETED" if percent == 100 else "STARTED" if percent else "ENROLLED"
        attributes: Record = {
            "dateEnrolled": timestamp(enrolled),
            "hasPassed": percent == 100,
            "progressPercent": percent,
            "score": 0,
            "state": state,
            "enrollmentSource": "SELF_ENROLL",
        }
        if percent:
            attributes["dateStarted"] = timestamp(enrolled + timedelta(hours=1))
        if percent == 100:
            attributes["dateCompleted"] = timestamp(enrolled + timedelta(days=3))
        if self._random("deadline", key).chance(30):
            attributes["completionDeadline"] = timestamp(enrolled + timedelta(days=30))
        grades = [f"{each}_{user}" for each in self._modules_of(instance)]
        return resource(
            "learningObjectInstanceEnrollment", key, attributes,
            learner=("user", user),
            learningObject=("learningObject", instance.partition("_")[0]),
            loInstance=("learningObjectInstance", instance),
            loResourceGrades=[("learningObjectResourceGrade", each) for each in grades],
        )  # fmt: skip

    def _grade(self, key: str) -> Record | None:
        module, _, user = key.rpartition("_")
        instance = module.rsplit("_", 2)[0]
        modules = self._modules_of(instance) if instance in self.enrolled_in(user) else []
        if module not in modules:
            return None
        percent = self._progress(instance, user)[modules.index(module)]
        begun = self._random_date(self._random("enrolled", f"{instance}_{user}")) + timedelta(hours=1)
        attributes: Record = {
            "duration": 3 * percent,
            "hasPassed": percent == 100,
            "progressPercent": percent,
            "score": 0,
            "completed": percent == 100,
        }
        if percent:
            attributes["dateStarted"] = timestamp(begun)
        if percent == 100:
            attributes["dateCompleted"] = attributes["dateSuccess"] = timestamp(begun + timedelta(hours=2))
        return resource(
            "learningObjectResourceGrade", key, attributes,
            loResource=("learningObjectResource", module),
        )  # fmt: skip

    def skills_of(self, user: str) -> list[str]:
        """Return the ids of a user's skills."""
        if user not in self.tables["user"]:
            return []
        fixed = {"3400490": "1796_1", "746783": "4426_1", MANAGER: "1796_1"}
        rng = self._random("skills", user)
        levels = {f"{rng.pick(list(SKILLS))}_{1 + rng.below(3)}" for _ in range(rng.below(4))}
        return [f"{user}_{each}" for each in sorted({*levels, *filter(None, [fixed.get(user)])})]

    def _user_skill(self, key: str) -> Record | None:
        user, _, level = key.partition("_")
        if key not in self.skills_of(user):
            return None
        rng = self._random("skill", key)
        created = self._random_date(rng)
        best = 10 * int(level.rpartition("_")[2])
        points = 5 if key == "746783_4426_1" else best if rng.chance(60) else 1 + rng.below(best - 1)
        if key == f"{MANAGER}_1796_1":
            points = best
        attributes: Record = {"dateCreated": timestamp(created), "pointsEarned": points}
        badge = None
        if points == best:
            attributes["dateAchieved"] = timestamp(created + timedelta(days=20))
            badge = ("userBadge", f"{user}_{self._level_badges[level]}_COMPETENCY_{level}")
        return resource(
            "userSkill", key, attributes,
            learnerBadge=badge, skillLevel=("skillLevel", level), user=("user", user),
        )  # fmt: skip

    def badges_of(self, user: str) -> list[str]:
        """Return the ids of the badges that a user has earned."""
        found: list[str] = []
        for key in self.skills_of(user):
            badge = self.tables["userSkill"][key]["relationships"].get("learnerBadge")
            found += [badge["data"]["id"]] if badge else []
        for row in self.enrollments_of(user):
            instance = row["relationships"]["loInstance"]["data"]["id"]
            badge = self.tables["learningObjectInstance"][instance]["relationships"].get("badge")
            if badge and instance.startswith("course:") and row["attributes"]["state"] == "COMPLETED":
                found.append(f"{user}_{badge['data']['id']}_COURSE_{instance.removeprefix('course:')}")
        return found

    def _user_badge(self, key: str) -> Record | None:
        parts = key.split("_")
        if key not in self.badges_of(parts[0]):
            return None
        if parts[2] == "COMPETENCY":
            model = ("skillLevel", f"{parts[3]}_{parts[4]}")
            skill = self.tables["userSkill"][f"{parts[0]}_{parts[3]}_{parts[4]}"]
            achieved = skill["attributes"]["dateAchieved"]
        else:
            model = ("learningObject", f"course:{parts[3]}")
            enrollment = f"course:{parts[3]}_{parts[4]}_{parts[0]}"
            achieved = self.tables["learningObjectInstanceEnrollment"][enrollment]["attributes"]["dateCompleted"]
        assertion = f"{self._random('assertion', key).hex[:32]}_1626278856926"
        if key == "3400476_759_COMPETENCY_1796_1":
            assertion = "a99566b5aa8f4cfa92380581733c63a9_1626278856926"
            achieved = "2016-02-25T08:45:25.000Z"
        folder = "https://cpcontentsdev.adobe.com/public/accountassets/1010/badges/assertions"
        attributes = {
            "assertionUrl": f"{folder}/{assertion}.json",
            "dateAchieved": achieved,
            "modelType": model[0],
        }
        return resource(
            "userBadge", key, attributes,
            badge=("badge", parts[1]), learner=("user", parts[0]), model=model,
        )  # fmt: skip


_LOCALES = ("en_US", "fr_FR")
_LABEL: Record = {
    "catalogLabelValueIds": [{"name": "Sales", "id": "catalogLabel:13_31"}],
    "description": "",
    "mandatory": False,
    "name": "Department",
    "values": ["Sales"],
}
