"""OneRoster 1.2 CSV files of a synced roster: `python examples/oneroster.py roster.duckdb oneroster.zip`.

Run `syllabind sync edlink --to roster.duckdb` before. The archive is a bulk one: it holds everything, so that `status`
and `dateLastModified` are empty. Each file is a query; columns that it does not name are empty. OneRoster requires a
course of a class and a role of a user: a class without one gets one of its own, and a person without one those of the
enrollments. People without either, and classes without a school, are left out.

Source: https://www.imsglobal.org/spec/oneroster/v1p2/bind/csv
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
import zipfile
from pathlib import Path

import duckdb

HEADERS = {
    "academicSessions": "title type startDate endDate parentSourcedId schoolYear",
    "orgs": "name type identifier parentSourcedId",
    "courses": "schoolYearSourcedId title courseCode grades orgSourcedId subjects subjectCodes",
    "classes": "title grades courseSourcedId classCode classType location schoolSourcedId termSourcedIds subjects "
    "subjectCodes periods",
    "users": "enabledUser username userIds givenName familyName middleName identifier email sms phone agentSourcedIds "
    "grades password userMasterIdentifier resourceSourcedIds preferredGivenName preferredMiddleName "
    "preferredFamilyName primaryOrgSourcedId pronouns",
    "roles": "userSourcedId roleType role beginDate endDate orgSourcedId userProfileSourcedId",
    "enrollments": "classSourcedId schoolSourcedId userSourcedId role primary beginDate endDate",
}
"""Columns of each file after sourcedId, status and dateLastModified, in the order of the binding."""
ABSENT = (
    "categories classResources courseResources demographics lineItemLearningObjectiveIds lineItems lineItemScoreScales "
    "resources resultLearningObjectiveIds results resultScoreScales scoreScales userProfiles userResources"
).split()
_ROLES = """
case role when 'administrator' then 'siteAdministrator' when 'district-administrator' then 'districtAdministrator'
    when 'ta' then 'aide' when 'designer' then 'aide' else role end
"""
QUERIES = {
    "academicSessions": """
        select id "sourcedId", name title,
            case type when 'semester' then 'semester' when 'school-year' then 'schoolYear' else 'term' end type,
            strftime(start_date, '%Y-%m-%d') "startDate", strftime(end_date, '%Y-%m-%d') "endDate",
            strftime(end_date, '%Y') "schoolYear"
        from sessions""",
    "orgs": """
        select id "sourcedId", name, 'district' type, null "parentSourcedId" from districts
        union all select id, name, 'school', district_id from schools""",
    "courses": """
        select id "sourcedId", coalesce(name, code, id) title, code "courseCode", grade_levels grades,
            coalesce(school_id, district_id) "orgSourcedId", null "subjectCodes"
        from courses
        union all select 'course-' || id, coalesce(name, id), null, grade_levels, school_id, null
        from complete_classes where course_id is null""",
    "classes": """
        select id "sourcedId", coalesce(name, id) title, grade_levels grades,
            coalesce(course_id, 'course-' || id) "courseSourcedId", 'scheduled' "classType",
            school_id "schoolSourcedId", session_ids "termSourcedIds", periods
        from complete_classes""",
    "users": """
        select id "sourcedId", true "enabledUser", coalesce(email, id) username, first_name "givenName",
            last_name "familyName", middle_name "middleName", email, phone, grade_levels grades,
            (select list(observer_id order by observer_id) from agents where target_id = p.id) "agentSourcedIds",
            school_ids[1] "primaryOrgSourcedId"
        from complete_people p""",
    "roles": f"""
        select id || ':' || org || ':' || role "sourcedId", id "userSourcedId",
            case when row_number() over (partition by id order by org, role) = 1 then 'primary' else 'secondary' end
                "roleType",
            {_ROLES} role, org "orgSourcedId"
        from (select id, unnest(roles) role, orgs from complete_people), unnest(orgs) t(org)""",
    "enrollments": """
        select e.id "sourcedId", e.class_id "classSourcedId", c.school_id "schoolSourcedId",
            e.person_id "userSourcedId",
            case e.role when 'teacher' then 'teacher' when 'student' then 'student' else 'administrator' end role,
            e."primary" and e.role = 'teacher' "primary",
            strftime(e.start_date, '%Y-%m-%d') "beginDate", strftime(e.end_date, '%Y-%m-%d') "endDate"
        from enrollments e join complete_classes c on c.id = e.class_id join complete_people p on p.id = e.person_id""",
}
_VIEWS = """
create temp view complete_classes as select * from classes where school_id is not null;
create temp view complete_people as
    select p.* replace (case len(roles) when 0 then enrolled else roles end as roles),
        case len(school_ids) when 0 then [district_id] else school_ids end orgs
    from people p
        left join (select person_id, list(distinct role order by role) enrolled from enrollments group by all) e
        on e.person_id = p.id
    where len(roles) > 0 or len(enrolled) > 0;
"""


def write(database: Path, to: Path, integration: str = "default") -> dict[str, int]:
    """Write the archive, and return the number of rows of each file.

    Args:
        database: What `syllabind sync edlink` made.
        to: The archive.
        integration: Name of the integration.
    """
    counts: dict[str, int] = {}
    with duckdb.connect(":memory:") as connection, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        connection.execute(f"attach '{str(database).replace(chr(39), chr(39) * 2)}' as synced (read_only)")
        for (name,) in connection.execute(
            "select table_name from duckdb_tables() where database_name = 'synced'"
        ).fetchall():
            if not name.startswith("_"):
                connection.execute(
                    f"create temp view {name} as select * from synced.{name} where _integration = '{integration}'"
                )
        connection.execute(_VIEWS)
        archive.writestr("manifest.csv", _text([("propertyName", "value"), *_manifest()]))
        for name, header in HEADERS.items():
            found = connection.execute(QUERIES[name])
            columns = [each[0] for each in found.description or ()]
            rows = found.fetchall()
            names = ("sourcedId", "status", "dateLastModified", *header.split())
            cells = ([_cell(dict(zip(columns, row, strict=True)).get(each)) for each in names] for row in rows)
            archive.writestr(f"{name}.csv", _text([names, *cells]))
            counts[name] = len(rows)
    return counts


def _manifest() -> list[tuple[str, str]]:
    files = sorted([*((name, "bulk") for name in HEADERS), *((name, "absent") for name in ABSENT)])
    return [
        ("manifest.version", "1.0"),
        ("oneroster.version", "1.2"),
        *((f"file.{name}", mode) for name, mode in files),
        ("source.systemName", "syllabind"),
        ("source.systemCode", "edlink"),
    ]


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)


def _text(rows: list[object]) -> str:
    made = io.StringIO(newline="")
    csv.writer(made).writerows(rows)  # type: ignore[arg-type]
    return made.getvalue()


def main(argv: list[str] | None = None) -> int:
    """Write the archive, and print what is in it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("database", type=Path)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--integration", default="default")
    arguments = parser.parse_args(argv)
    for name, count in write(arguments.database, arguments.archive, arguments.integration).items():
        print(f"{name}.csv: {count:,}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
