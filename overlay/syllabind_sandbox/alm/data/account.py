"""An account of Adobe Learning Manager: people, what it teaches, and what became of both: enrollments, grades, badges.

Id formats are those of the samples of "Adobe Learning Manager, Application developer manual".
"""

from __future__ import annotations

from datetime import timedelta

from syllabind_sandbox.alm.data.catalog import Catalog
from syllabind_sandbox.alm.data.groups import Groups
from syllabind_sandbox.alm.data.people import People
from syllabind_sandbox.alm.data.resources import ADMIN, LEARNER, MANAGER, SKILLS, random_date, resource
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.seeded_random import Record, SeededRandom, Table


class Account:
    """The data of one account.

    Args:
        seed: The seed of the world.
        people: The number of users.

    Attributes:
        tables: The resources by type.
        waiting: The users who wait for a seat, by instance.
    """

    def __init__(self, seed: int, people: int) -> None:
        self.seed = seed
        self.people = People(seed, people)
        self.catalog = Catalog(seed)
        self._joined: dict[str, dict[str, bool]] = {}
        self.waiting: dict[str, list[str]] = {}
        self.groups = Groups(seed, self.people.tables["user"])
        self.tables = {
            **self.people.tables,
            **self.catalog.tables,
            "learningObjectInstanceEnrollment": Table(make=self._enrollment, open_ended=True),
            "learningObjectResourceGrade": Table(make=self._grade, open_ended=True),
            "userSkill": Table(make=self._user_skill, open_ended=True),
            "userBadge": Table(make=self._user_badge, open_ended=True),
            "job": Table(),
            "externalLearning": Table(),
            "userGroup": self.groups.table,
        }

    def find(self, kind: str, key: str) -> Record | None:
        """Return a resource, or None."""
        table = self.tables.get(kind)
        return None if table is None else table.get(key)

    def _random(self, *key: object) -> SeededRandom:
        return SeededRandom(self.seed, "alm", *key)

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
        chosen = fixed.get(user, []) + [rng.pick(self.catalog.objects) for _ in range(rng.below(6))]
        began = [self.catalog.instances_of(each)[0] for each in dict.fromkeys(chosen)]
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
        """Save the grade of a module, and update the enrollment from the grades of all its modules."""
        grades, table = self.tables["learningObjectResourceGrade"], self.tables["learningObjectInstanceEnrollment"]
        instance = module.rsplit("_", 2)[0]
        row = grades[f"{module}_{user}"]
        done = bool(sent.get("completed"))
        names = ("score", "maxScore", "duration", "dateStarted", "dateCompleted", "dateSuccess", "completed")
        changes = {name: sent[name] for name in names if name in sent}
        whole = {"progressPercent": 100} if done else {}
        passed = {"hasPassed": bool(sent.get("success", done))}
        grades.add(row["id"], {**row, "attributes": {**row["attributes"], **changes, **whole, **passed}})
        percents = [
            grades[f"{each}_{user}"]["attributes"]["progressPercent"] for each in self.catalog.modules_of(instance)
        ]
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
        count = max(1, len(self.catalog.modules_of(instance)))
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
        enrolled = random_date(self._random("enrolled", key))
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
        grades = [f"{each}_{user}" for each in self.catalog.modules_of(instance)]
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
        modules = self.catalog.modules_of(instance) if instance in self.enrolled_in(user) else []
        if module not in modules:
            return None
        percent = self._progress(instance, user)[modules.index(module)]
        begun = random_date(self._random("enrolled", f"{instance}_{user}")) + timedelta(hours=1)
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
        created = random_date(rng)
        best = 10 * int(level.rpartition("_")[2])
        points = 5 if key == "746783_4426_1" else best if rng.chance(60) else 1 + rng.below(best - 1)
        if key == f"{MANAGER}_1796_1":
            points = best
        attributes: Record = {"dateCreated": timestamp(created), "pointsEarned": points}
        badge = None
        if points == best:
            attributes["dateAchieved"] = timestamp(created + timedelta(days=20))
            badge = ("userBadge", f"{user}_{self.catalog.level_badges[level]}_COMPETENCY_{level}")
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
