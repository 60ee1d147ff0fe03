"""What a district's classes work on: assignments, categories, submissions, modules and files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from syllabind_sandbox.clock import START, timestamp
from syllabind_sandbox.edlink.data.district import CREATED, District
from syllabind_sandbox.seeded_random import Record, SeededRandom, Table

TITLES = ("Reading log", "Lab report", "Problem set", "Quiz", "Essai court", "Vocabulary", "Project 🚀")
CATEGORIES = ("Homework", "Tests")


class Coursework:
    """The coursework of one district; a class's is made when it is first looked at.

    Args:
        district: Whose classes they are.

    Attributes:
        aliases: The id of an assignment by class, type and identifier.
        contents: The bytes of files, by id.
    """

    def __init__(self, district: District) -> None:
        self._district = district
        self._assignments: dict[str, Table] = {}
        self._categories: dict[str, Table] = {}
        self._submissions: dict[str, Table] = {}
        self._uploads: dict[str, list[str]] = {}
        self._count = 0
        self.aliases: dict[tuple[str, str, str], str] = {}
        self.contents: dict[str, bytes] = {}

    def _random(self, *key: object) -> SeededRandom:
        return SeededRandom(self._district.seed, "edlink", "coursework", *key)

    def fresh(self, kind: str) -> str:
        """Return the id of a new record."""
        self._count += 1
        return self._random("new", kind, self._count).uuid()

    def categories(self, class_id: str) -> Table:
        """Return the categories of a class."""
        if class_id not in self._categories:
            table = self._categories[class_id] = Table()
            for position, title in enumerate(CATEGORIES):
                key = self._random("category", class_id, position).uuid()
                row = {"title": title, "weight": 50, "drop_lowest": 0, "position": position}
                table.add(key, {"id": key, "created_date": CREATED, "updated_date": CREATED, **row})
        return self._categories[class_id]

    def assignments(self, class_id: str) -> Table:
        """Return the assignments of a class."""
        if class_id not in self._assignments:
            table = self._assignments[class_id] = Table()
            for number in range(3 + self._random("assignments", class_id).below(3)):
                row = self._assignment(class_id, number)
                table.add(row["id"], row)
        return self._assignments[class_id]

    def _assignment(self, class_id: str, number: int) -> Record:
        rng = self._random("assignment", class_id, number)
        due = START + timedelta(days=rng.below(60) - 20)
        return {
            "id": rng.uuid(),
            "created_date": timestamp(due - timedelta(days=30)),
            "updated_date": timestamp(due - timedelta(days=30)),
            "title": f"{rng.pick(TITLES)} {number + 1}",
            "description": "<p>See the handout.</p>",
            "description_plaintext": "See the handout.",
            "state": "open",
            "attachments": [],
            "assignee_mode": "all",
            "due_date": timestamp(due),
            "points_possible": 10 * (1 + rng.below(10)),
            "grading_type": "points",
            "submission_types": ["text", "link"],
            "category_id": rng.pick(list(self.categories(class_id))),
            "properties": {},
        }

    def find_assignment(self, class_id: str, key: str) -> Record | None:
        """Find an assignment by its id, or by an alias written `type:identifier`."""
        kind, colon, identifier = key.partition(":")
        if colon:
            key = self.aliases.get((class_id, kind, identifier), "")
        return self.assignments(class_id).get(key)

    def submissions(self, assignment: Record, students: Iterable[str]) -> Table:
        """Return the submissions for an assignment: every student has one from the start, with an id that lasts."""
        table = self._submissions.setdefault(assignment["id"], Table())
        wanted = assignment.get("assignee_ids") if assignment.get("assignee_mode") == "individuals" else None
        for student in students:
            key = self._random("submission", assignment["id"], student).uuid()
            if key not in table and (wanted is None or student in wanted):
                table.add(key, self._submission(key, assignment, student))
        return table

    def _submission(self, key: str, assignment: Record, student: str) -> Record:
        return {
            "id": key,
            "created_date": assignment["created_date"],
            "updated_date": assignment["created_date"],
            "state": "created",
            "flags": [],
            "attempts": [],
            "grade_comment": None,
            "grade_points": None,
            "grade": None,
            "extra_attempts": None,
            "override_due_date": None,
            "grader_id": None,
            "person_id": student,
        }

    def modules(self, class_id: str) -> list[Record]:
        """Return the modules of a class, of which nothing but the id is documented."""
        return [{"id": self._random("module", class_id, number).uuid()} for number in range(2)]

    def resources(self, class_id: str, module_id: str) -> list[Record]:
        """Return what is in a module: the assignments of the class in the first, a file in each."""
        first = module_id == self.modules(class_id)[0]["id"]
        targets = [("file", self.file_of(class_id))]
        targets += [("assignment", key) for key in self.assignments(class_id)] if first else []
        return [
            {
                "id": self._random("resource", module_id, target).uuid(),
                "created_date": CREATED,
                "updated_date": CREATED,
                "module_id": module_id,
                "type": kind,
                "target_id": target,
                "properties": {},
            }
            for kind, target in targets
        ]

    def file_of(self, class_id: str) -> str:
        """Return the id of the file that a class has from the start."""
        key = self._random("file", class_id).uuid()
        self.contents.setdefault(key, b"Welcome to this class.\n")
        return key

    def files_of(self, class_id: str) -> set[str]:
        """Return the ids of all files of a class."""
        return {self.file_of(class_id), *self._uploads.get(class_id, ())}

    def keep(self, data: bytes, class_id: str | None = None) -> str:
        """Keep the bytes of a new file, of a class or of a submission, and return its id."""
        key = self.fresh("file")
        self.contents[key] = data
        if class_id is not None:
            self._uploads.setdefault(class_id, []).append(key)
        return key
