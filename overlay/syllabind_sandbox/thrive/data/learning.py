"""What a tenant of Thrive Learning learns: content, tags, assignments and what became of them, CPD."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.seeded_random import Record, SeededRandom, Table
from syllabind_sandbox.thrive.data.tenant import BEGAN, TAGS, Tenant

CONTENT_TYPES = (
    "article", "assessment", "broadcast", "cmi5", "elearning", "event", "file", "pathway", "question", "quiz",
    "scorm", "url", "video", "mixed",
)  # fmt: skip
TITLES = (
    "Safeguarding Children", "Manual Handling", "Infection Control", "Data Protection", "Giving Feedback",
    "Café Culture ☕", "Sicher arbeiten", "火災予防", "Coaching for Leaders", "Equality and Diversity",
)  # fmt: skip
ACTIVITIES = (
    "viewed", "completed", "passed", "pinned", "unpinned", "liked", "unliked", "commented", "commentdeleted",
    "shared", "progressed", "registered", "followed", "unfollowed", "started", "resumed", "searched", "found",
    "loggedin", "loggedout",
)  # fmt: skip
SHOWN_CONTENTS = ["65f1c0a4e3b7d92f10a4d001", "63f8c54a8cb9790c99de077a", "63f8c54f6f68ab3a2d60e5de"]
SHOWN_ASSIGNMENT = "63f8c5361b9c80d3274be7ca"
"""Those that the documented samples name."""
CATEGORIES = ("Clinical", "Leadership", "Technology", "Wellbeing")
LEVELS = (("Beginner", 512), ("Intermediate", 1024), ("Advanced", 2048), ("Expert", 4096))


class Learning:
    """The learning records of one tenant; equal for equal seeds.

    Args:
        tenant: Whose they are.
    """

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant
        people = list(tenant.users)
        self._people = people
        busy = len(people) > 0
        sizes = {
            "content": 70, "tag": len(TAGS), "assignment": 18, "completion": 240 * busy, "activity": 260 * busy,
            "cpd_category": len(CATEGORIES), "cpd_entry": 150 * busy, "cpd_requirement": 6,
        }  # fmt: skip
        self.ids = {
            kind: [SeededRandom(tenant.seed, "thrive", kind, number).hex[:24] for number in range(size)]
            for kind, size in sizes.items()
        }
        self.ids["content"][: len(SHOWN_CONTENTS)] = SHOWN_CONTENTS
        self.ids["assignment"][1] = SHOWN_ASSIGNMENT
        self._numbers = {kind: {key: number for number, key in enumerate(keys)} for kind, keys in self.ids.items()}
        makers = {
            "content": self._content,
            "tag": self._tag,
            "assignment": self._assignment,
            "completion": self._completion,
            "activity": self._activity,
            "cpd_category": self._category,
            "cpd_entry": self._entry,
            "cpd_requirement": self._requirement,
        }
        self.tables = {kind: Table(self.ids[kind], make) for kind, make in makers.items()}
        self.levels = [{"name": name, "isEnabled": True, "value": value} for name, value in LEVELS]

    def _random(self, kind: str, key: str) -> tuple[int, SeededRandom]:
        number = self._numbers[kind][key]
        return number, SeededRandom(self._tenant.seed, "thrive", f"{kind}-data", number)

    def _someone(self, rng: SeededRandom) -> str:
        return rng.pick(self._people)

    def _content(self, key: str) -> Record:
        number, rng = self._random("content", key)
        created = BEGAN + timedelta(hours=rng.below(24 * 1000))
        # The first has no author: the platform curates some by itself.
        author = self._someone(rng) if number and self._people else None
        made = {"action": "created", "timestamp": timestamp(created), "performedBy": {"type": "user", "value": author}}
        kind = CONTENT_TYPES[number % len(CONTENT_TYPES)]
        return {
            "id": key,
            "title": f"{TITLES[number % len(TITLES)]} {number + 1}",
            "description": None if number % 9 == 8 else "<p>What to look for, and whom to tell</p>",
            "tags": [TAGS[number % len(TAGS)]] if number % 3 else [],
            "type": kind,
            "createdAt": timestamp(created),
            "updatedAt": timestamp(created + timedelta(days=rng.below(90))),
            "author": author,
            "isOfficial": rng.chance(60),
            "duration": None if kind in ("question", "url") else {"value": 5 * (1 + rng.below(18)), "unit": "minutes"},
            "contentHistory": [made] if author else [],
        }

    def _tag(self, key: str) -> Record:
        number, _ = self._random("tag", key)
        return {"id": key, "tag": TAGS[number], "campaigns": []}

    def present(self, tag: Record) -> Record:
        """Return a tag with where it is used now: by contents, and by users as an interest or as a skill."""
        name = tag["tag"]
        users = list(self._tenant.users.values())
        return {
            **tag,
            "contents": [row["id"] for row in self.tables["content"].values() if name in row["tags"]],
            "interests": [row["id"] for row in users if name in row["tagsFollowing"]],
            "skills": [row["id"] for row in users if name in row["tags"]["skills"]],
        }

    def _assignment(self, key: str) -> Record:
        number, rng = self._random("assignment", key)
        audience = list(self._tenant.groups)[number % len(self._tenant.groups)]
        contents = self.ids["content"]
        first = rng.below(len(contents) - 1)
        created = BEGAN + timedelta(days=200 + 40 * number)
        return {
            "id": key,
            "audienceId": audience,
            "primaryContentId": contents[first],
            "alternativeContentIds": [contents[first + 1]] if rng.chance(40) else [],
            "hideAlternativeContent": False,
            "completionPeriod": 30,
            "recurrence": 365 if rng.chance(50) else None,
            "isActive": number % 9 != 8,
            "isDeleted": False,
            "createdAt": timestamp(created),
            "deletedAt": None,
            "updatedAt": timestamp(created),
        }

    def _completion(self, key: str) -> Record:
        number, rng = self._random("completion", key)
        content = self.tables["content"][rng.pick(self.ids["content"])]
        done = datetime.fromisoformat(content["createdAt"]) + timedelta(minutes=rng.below(60 * 24 * 300))
        return {
            "id": key,
            "userId": self._someone(rng),
            "contentId": content["id"],
            "contentVersion": 1 + rng.below(3),
            "skills": list(content["tags"]),
            "completionType": "manual",
            "hadDueDate": rng.chance(50),
            "isRPL": number % 10 == 9,
            "completedAt": timestamp(done),
            "activeUntil": timestamp(done + timedelta(days=365)) if rng.chance(30) else None,
        }

    def _activity(self, key: str) -> Record:
        number, rng = self._random("activity", key)
        kind = ACTIVITIES[number % len(ACTIVITIES)]
        about = rng.pick(self.ids["content"])
        free = kind in ("searched", "found", "loggedin", "loggedout")
        context = {} if free else {"contextId": about, "contextType": "content", "contentType": "content"}
        return {
            "id": key,
            "type": kind,
            "user": self._someone(rng),
            "date": timestamp(BEGAN + timedelta(minutes=rng.below(60 * 24 * 1200))),
            **context,
            "data": _activity_data(kind, TAGS[number % len(TAGS)], rng),
            "with": None,
        }

    def _category(self, key: str) -> Record:
        number, _ = self._random("cpd_category", key)
        return {"categoryId": key, "name": CATEGORIES[number]}

    def _entry(self, key: str) -> Record:
        number, rng = self._random("cpd_entry", key)
        content = self.tables["content"][rng.pick(self.ids["content"])]
        return {
            "logEntryId": key,
            # A few people log most of it, so that their sums are sums.
            "userId": self._people[rng.below(min(40, len(self._people)))],
            "activity": {"type": content["type"], "name": content["title"]},
            "category": dict(self.tables["cpd_category"][rng.pick(self.ids["cpd_category"])]),
            "entryDate": timestamp(BEGAN + timedelta(minutes=rng.below(60 * 24 * 1200))),
            "durationMinutes": 5 * (1 + rng.below(24)),
            "description": None if rng.chance(50) else "Read and talked about with the team",
            "isVerified": number % 3 == 0,
        }

    def _requirement(self, key: str) -> Record:
        number, rng = self._random("cpd_requirement", key)
        created = BEGAN + timedelta(days=300 + number)
        return {
            "audienceRequirementId": key,
            "audienceId": list(self._tenant.groups)[2 * number % len(self._tenant.groups)],
            "requiredMinutes": 60 * (1 + rng.below(20)),
            "createdAt": timestamp(created),
            "updatedAt": None if number % 3 == 2 else timestamp(created + timedelta(days=30)),
        }

    # Enrolments: the platform makes them of an assignment and the members of its audience.

    def enrolments(self, assignment: Record, now: datetime) -> Iterator[Record]:
        """Return how the members of an assignment's audience stand with it."""
        counted = {assignment["primaryContentId"], *assignment["alternativeContentIds"]}
        members = self._tenant.members_of(assignment["audienceId"])
        done: dict[str, list[Record]] = {key: [] for key in members}
        for row in self.tables["completion"].values():
            if row["contentId"] in counted and row["userId"] in done:
                done[row["userId"]].append(row)
        for user in members:
            yield self._enrolment(assignment, user, done[user], now)

    def _enrolment(self, assignment: Record, user: str, done: list[Record], now: datetime) -> Record:
        key = SeededRandom(self._tenant.seed, "thrive", "enrolment", assignment["id"], user).hex[:24]
        created = datetime.fromisoformat(assignment["createdAt"])
        every = timedelta(days=assignment["recurrence"] or 0)
        opens = created + (max(now - created, timedelta()) // every) * every if every else created
        due = opens + timedelta(days=assignment["completionPeriod"])
        finished = [row for row in done if opens <= datetime.fromisoformat(row["completedAt"]) <= now]
        status = "overdue" if now > due else "open"
        if not assignment["isActive"]:
            status = "archived"
        elif finished:
            status = "complete"
        elif now < opens:
            status = "scheduled"
        # What the type of the first entry is called is not documented.
        steps: list[tuple[Record, str, str, str]] = [({}, "unassigned", "open", timestamp(opens))]
        steps += [
            ({"type": "completed", "completionId": row["id"]}, "open", "complete", row["completedAt"])
            for row in finished[:1]
        ]
        history = [
            {**what, "previousStatus": before, "nextStatus": after, "createdAt": at, "updatedAt": at}
            for what, before, after, at in steps
        ]
        ended = [row["completedAt"] for row in done]
        return {
            "id": key,
            "userId": user,
            "assignmentId": assignment["id"],
            "audienceId": assignment["audienceId"],
            "primaryContentId": assignment["primaryContentId"],
            "status": status,
            "availableDate": timestamp(opens),
            "dueDate": timestamp(due),
            "lastCompletedAt": max(ended, default=None),
            "history": history,
            "updatedAt": timestamp(due) if status == "overdue" else history[-1]["createdAt"],
        }


def _activity_data(kind: str, tag: str, rng: SeededRandom) -> Record:
    """Return the details of an activity, with the members that live answers have (airbytehq/airbyte)."""
    scored = {
        "version": "2",
        "name": {"en-US": "Check what you know"},
        "completion": True,
        "success": True,
        "score": 5 * (1 + rng.below(20)),
        "scaled": 1,
        "minScore": 0,
        "maxScore": 100,
        "duration": "PT12M",
        "registration": rng.uuid(),
    }
    details: dict[str, Record] = {
        "viewed": {"source": {"source": "feed"}, "duration": "3600"},
        "searched": {"search": tag, "searchresults": "12"},
        "found": {"search": tag, "discover": "explore"},
        "completed": {"completiontype": "manual", "completedDate": timestamp(BEGAN), "skillBoosts": []},
        "passed": scored,
        "progressed": {"progresspercentage": rng.below(100)},
        "followed": {"tagName": tag},
        "unfollowed": {"tagName": tag},
    }
    return details.get(kind, {})
