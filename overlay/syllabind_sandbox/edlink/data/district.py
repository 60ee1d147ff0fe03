"""A school district as Edlink shows it: schools, courses, classes, people and their enrollments."""

from __future__ import annotations

from datetime import timedelta

from syllabind_sandbox.clock import START, timestamp
from syllabind_sandbox.data.names import name
from syllabind_sandbox.seeded_random import Record, SeededRandom, Table

SCHOOLS = (
    "Cedar Falls High School",
    "Gravity Falls Middle School",
    "Martin Luther King Jr. Elementary",
)
SUBJECTS = (
    ("Mathematics", "CEDS.02", ("Algebra I", "Geometry", "Precalculus", "Statistics")),
    ("Science", "CEDS.03", ("Biology", "Chemistry", "Earth Science", "Physics")),
    ("English", "CEDS.01", ("Composition", "American Literature", "Creative Writing")),
    ("Social Studies", "CEDS.04", ("World History", "Civics", "Geography")),
    ("Fine and Performing Arts", "CEDS.05", ("Studio Art", "Band", "Théâtre & Danse")),
    ("World Languages", "CEDS.24", ("Español II", "日本語 I", "Deutsch für Anfänger")),
)
GRADES = ("KG", *(f"{grade:02d}" for grade in range(1, 13)))
TEACHER_CLASSES = 137
"""How many classes the signed-in teacher has: more than a page of any likely default size."""
CREATED = "2023-07-15T04:05:34.732Z"

RELATIONSHIPS = ("mother", "father", "guardian", "other")
AGENT_FLAGS = ("emergency_contact", "pickup_rights", "legal_guardian", "access_to_records")
PRODUCT: Record = {
    "id": "430171b5-8fd5-4bed-8bc1-d8a580f93d74",
    "name": "Reading Room",
    "code": "READING-ROOM",
    "picture_url": None,
    "description": "Leveled books.",
    "state": "active",
}
"""The one product that is licensed, to every third class and person."""


class District:
    """The data of one Edlink integration.

    Args:
        seed: Of the world.
        people: How many; number 0 is the teacher who signs in.
    """

    def __init__(self, seed: int, people: int) -> None:
        self.seed = seed
        self.classes_count = TEACHER_CLASSES + 23 + people // 10
        self.courses = [(subject, code, title) for subject, code, titles in SUBJECTS for title in titles]
        numbers = {
            "district": 1,
            "school": len(SCHOOLS),
            "session": 2,
            "subject": len(SUBJECTS),
            "course": len(self.courses),
            "class": self.classes_count,
            "person": max(people, 1),
            "materialization": 30,
        }
        self.ids = {
            kind: [SeededRandom(seed, "edlink", kind, number).uuid() for number in range(count)]
            for kind, count in numbers.items()
        }
        self._numbers = {kind: {key: number for number, key in enumerate(keys)} for kind, keys in self.ids.items()}
        makers = {
            "district": self._district,
            "school": self._school,
            "session": self._session,
            "subject": self._subject,
            "course": self._course,
            "class": self._class,
            "person": self._person,
            "materialization": self._materialization,
        }
        self.tables = {kind: Table(self.ids[kind], make) for kind, make in makers.items()}
        self.tables["enrollment"] = Table()
        self._looked_after = self._pairs()
        self.ids["agent"] = [
            SeededRandom(seed, "edlink", "agent", number).uuid() for number in range(len(self._looked_after))
        ]
        self._numbers["agent"] = {key: number for number, key in enumerate(self.ids["agent"])}
        self.tables["agent"] = Table(self.ids["agent"], self._agent)
        self._enrolled = False
        self._timetables: dict[str, list[str]] = {}

    @property
    def teacher(self) -> str:
        """The id of the teacher who signs in."""
        return self.ids["person"][0]

    def enrollments_of(self, person: str) -> list[Record]:
        """Return a person's enrollments, in the order of their classes."""
        if person not in self._timetables:
            number = self._numbers["person"][person]
            made = [self._enrollment(number, index) for index in self.classes_of(number)]
            self._timetables[person] = [row["id"] for row in made]
        found = map(self.tables["enrollment"].get, self._timetables[person])
        return [row for row in found if row is not None]

    def enroll_all(self) -> None:
        """Make the enrollments of everybody; one person's are made without this."""
        if not self._enrolled:
            self._enrolled = True
            for key in self.ids["person"]:
                self.enrollments_of(key)

    def role_of(self, person: int) -> str:
        """Return the role of the person of this number."""
        if person == 0 or person % 12 == 5:
            return "teacher"
        ends = {77: "administrator", 78: "district-administrator"}
        return ends.get(person % 200) or ("parent" if person % 20 == 19 else "student")

    def _pairs(self) -> list[tuple[int, int]]:
        """Return numbers of a student and of the person who looks after the student."""
        people = len(self.ids["person"])
        parents = [number for number in range(people) if self.role_of(number) == "parent"]
        first = [(0, 1)] if people > 1 else []
        return first + [(number, number - 1) for number in parents if self.role_of(number - 1) == "student"]

    def classes_of(self, person: int) -> list[int]:
        """Return the numbers of a person's classes; people who neither teach nor learn have none."""
        if person == 0:
            return list(range(TEACHER_CLASSES))
        if self.role_of(person) not in ("teacher", "student"):
            return []
        rng = SeededRandom(self.seed, "edlink", "timetable", person)
        return sorted({rng.below(self.classes_count) for _ in range(6)})

    def _random(self, kind: str, number: int) -> SeededRandom:
        return SeededRandom(self.seed, "edlink", f"{kind}-data", number)

    def _base(self, kind: str, key: str) -> tuple[int, SeededRandom, Record]:
        number = self._numbers[kind][key]
        rng = self._random(kind, number)
        updated = f"2024-0{1 + rng.below(8)}-{1 + rng.below(28):02d}T22:44:36.{rng.below(1000):03d}Z"
        return number, rng, {"id": key, "created_date": CREATED, "updated_date": updated}

    def _district(self, key: str) -> Record:
        _, _, base = self._base("district", key)
        return {
            **base,
            "name": "Gravity Falls School District",
            "picture_url": None,
            "locale": "en-US",
            "time_zone": "America/Los_Angeles",
            "address": None,
            "properties": {},
            "identifiers": [{"type": "nces_id", "value": "4103860"}],
        }

    def _school(self, key: str) -> Record:
        number, _, base = self._base("school", key)
        return {
            **base,
            "name": SCHOOLS[number],
            "picture_url": None,
            "grade_levels": list((GRADES[9:], GRADES[6:9], GRADES[:6])[number]),
            "locale": "en-US",
            "time_zone": "America/Los_Angeles",
            "address": None,
            "properties": {},
            "identifiers": [{"type": "sis_id", "value": f"{100 + number}"}],
            "district_id": self.ids["district"][0],
        }

    def _session(self, key: str) -> Record:
        number, _, base = self._base("session", key)
        start, end = (("2024-08-15", "2024-12-20"), ("2025-01-06", "2025-05-30"))[number]
        return {
            **base,
            "name": ("Fall 2024", "Spring 2025")[number],
            "start_date": f"{start}T00:00:00.000Z",
            "end_date": f"{end}T23:59:59.999Z",
            "state": ("active", "upcoming")[number],
            "type": "semester",
            "properties": {},
            "identifiers": [],
            "school_id": None,
            "district_id": self.ids["district"][0],
        }

    def _subject(self, key: str) -> Record:
        number, _, base = self._base("subject", key)
        title, code, _ = SUBJECTS[number]
        return {
            **base,
            "name": title,
            "code": title[:4].upper(),
            "ceds_code": code,
            "description": None,
            "department_id": None,
        }

    def _course(self, key: str) -> Record:
        number, _, base = self._base("course", key)
        subject, code, title = self.courses[number]
        return {
            **base,
            "name": title,
            "code": f"{code.removeprefix('CEDS.')}{number:03d}",
            "grade_levels": [],
            "subjects": [code],
            "properties": {},
            "identifiers": [{"type": "sis_id", "value": f"C{number:03d}"}],
            "session_id": None,
            "school_id": None,
            "district_id": self.ids["district"][0],
            "department_id": None,
            "subject_id": self.ids["subject"][[each[0] for each in SUBJECTS].index(subject)],
        }

    def _class(self, key: str) -> Record:
        number, rng, base = self._base("class", key)
        course = rng.below(len(self.courses))
        subject, code, title = self.courses[course]
        school = rng.below(len(SCHOOLS))
        # A source that has no catalogue, or hides a name, leaves these empty.
        plain = number % 20 == 13
        state = "active" if rng.chance(80) else rng.pick(("upcoming", "completed", "archived"))
        return {
            **base,
            "name": None if number % 60 == 59 else f"{title} ({number + 1})",
            "description": None if rng.chance(70) else f"{subject}, period {1 + number % 8}",
            "picture_url": None,
            "subjects": [code],
            "grade_levels": [] if plain else [rng.pick(GRADES)],
            "periods": [],
            "state": state,
            "locale": None if plain else "en-US",
            "time_zone": None if plain else "America/Los_Angeles",
            "properties": {},
            "identifiers": [{"type": "canvas_id", "value": str(240 + number)}],
            "session_ids": [self.ids["session"][number % 2]],
            "course_id": None if plain else self.ids["course"][course],
            "school_id": self.ids["school"][school],
            "department_id": None,
            "subject_id": None,
            "period_ids": [],
            "product_ids": [PRODUCT["id"]] if number % 3 == 0 else [],
        }

    def _person(self, key: str) -> Record:
        number, rng, base = self._base("person", key)
        who = name(rng, number, "school.example")
        role = self.role_of(number)
        grade = None if role != "student" else rng.pick(GRADES)
        return {
            **base,
            "first_name": who.first,
            "middle_name": None,
            "last_name": who.last,
            "display_name": who.full,
            "picture_url": None,
            # Some sources have roles on enrollments only.
            "roles": [] if number % 40 == 21 else [role],
            "email": who.email,
            "phone": f"425-555-{rng.below(10_000):04d}" if rng.chance(30) else None,
            "locale": "en",
            "time_zone": "America/Los_Angeles",
            "graduation_year": None if grade is None else 2037 - GRADES.index(grade),
            "grade_levels": None if grade is None else [grade],
            "demographics": {"gender": rng.pick(("female", "male", "other", None))},
            "properties": {},
            "identifiers": [{"type": "sis_id", "value": f"P{number:06d}"}],
            "district_id": self.ids["district"][0],
            "school_ids": self._schools_of(number, self.ids["school"][rng.below(len(SCHOOLS))]),
            "department_ids": [],
            "route_ids": [],
            "product_ids": [PRODUCT["id"]] if number % 3 == 0 else [],
        }

    def _schools_of(self, person: int, home: str) -> list[str]:
        """Return the schools of a person: the home school, and those of the classes."""
        classes = (self.tables["class"][self.ids["class"][index]] for index in self.classes_of(person))
        named = {home, *(row["school_id"] for row in classes)}
        return [each for each in self.ids["school"] if each in named]

    def _agent(self, key: str) -> Record:
        number, _, base = self._base("agent", key)
        observer, target = self._looked_after[number]
        return {
            **base,
            "relationship": RELATIONSHIPS[number % len(RELATIONSHIPS)],
            "flags": list(AGENT_FLAGS[: 1 + number % len(AGENT_FLAGS)]),
            "properties": {},
            "identifiers": [],
            "observer_id": self.ids["person"][observer],
            "target_id": self.ids["person"][target],
        }

    def _materialization(self, key: str) -> Record:
        number = self._numbers["materialization"][key]
        night = START - timedelta(days=29 - number, hours=6)
        return {
            "id": key,
            "created_date": timestamp(night),
            "updated_date": timestamp(night + timedelta(minutes=20)),
            "state": "complete",
            "priority": 0,
            "source_id": SeededRandom(self.seed, "edlink", "source").uuid(),
            "integration_id": SeededRandom(self.seed, "edlink", "integration").uuid(),
        }

    def first_events(self) -> list[Record]:
        """Return the changes of the last thirty days, in order: each import brought two."""
        kinds = ("person", "class", "school", "course", "session")
        out = []
        for number in range(60):
            rng = self._random("event", number)
            kind = rng.pick(kinds)
            out.append(self._event(number, number // 2, "updated", kind, rng.pick(self.ids[kind])))
        return out

    def connection_events(self) -> list[Record]:
        """Return the events of the first import, the last night's: every record is created."""
        self.enroll_all()
        kinds = ("district", "school", "session", "course", "class", "person", "enrollment", "agent")
        found = ((kind, key) for kind in kinds for key in self.tables[kind])
        return [self._event(number, -1, "created", *each) for number, each in enumerate(found)]

    def _event(self, number: int, night: int, change: str, kind: str, key: str) -> Record:
        import_ = self.tables["materialization"][self.ids["materialization"][night]]
        return {
            "id": SeededRandom(self.seed, "edlink", "event", number).uuid(),
            "date": import_["updated_date"],
            "type": change,
            "target": kind,
            "target_id": key,
            "integration_id": import_["integration_id"],
            "materialization_id": import_["id"],
            "data": self.tables[kind][key],
        }

    def _enrollment(self, person: int, index: int) -> Record:
        key = SeededRandom(self.seed, "edlink", "enrollment", person, index).uuid()
        found = self.tables["enrollment"].get(key)
        if found is not None:
            return found
        rng = self._random("enrollment", person * 100_000 + index)
        role = self.role_of(person)
        graded = role == "student" and rng.chance(50)
        record: Record = {
            "id": key,
            "created_date": CREATED,
            "updated_date": f"2024-08-{1 + rng.below(28):02d}T21:09:01.221Z",
            "start_date": "2024-08-15T00:00:00.000Z",
            "end_date": None if rng.chance(10) else "2025-05-30T23:59:59.999Z",
            "role": role,
            "primary": role == "teacher" if rng.chance(80) else None,
            "state": "active" if rng.chance(90) else "dropped",
            "properties": {},
            "identifiers": [{"type": "canvas_id", "value": str(rng.below(100_000))}],
            "rule_ids": [],
            "references": {},
            "person_id": self.ids["person"][person],
            "class_id": self.ids["class"][index],
            "section_id": None,
            "final_letter_grade": rng.pick(("A", "B", "C", "D")) if graded else None,
            "final_numeric_grade": 60 + rng.below(41) if graded else None,
        }
        return self.tables["enrollment"].add(key, record)
