"""The marker `fuzz`: a test for each operation of a service."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

TEST = """
import pytest
from syllabind import thrive
from syllabind_sandbox import Fault, Transport, World

WORLD = World(people={"thrive": 5})
ORIGIN = "https://public.api.learn.link"

@pytest.mark.fuzz("thrive", "listTags", "getTag", "listAudiences", "createAudience")
def test_operation(fuzz_operation):
    headers = {"content-type": "application/json"}
    WORLD.faults.add(Fault(operation="thrive.getTag", status=200, headers=headers, body='{"id": 7}'))
    WORLD.faults.add(Fault(operation="thrive.listAudiences", status=403))
    known = WORLD.credentials.thrive
    credential = thrive.basic(known.tenant_id, known.secret)
    report = fuzz_operation(ORIGIN, credential, Transport(WORLD), rate=0, examples=1)
    assert report.operations == ("listTags",)
"""


def test_each_operation_is_a_test(pytester: pytest.Pytester) -> None:
    """Those that read are called; one that breaks its document fails with the finding as its text; one that the
    credential does not open is skipped.
    """
    pytester.makeconftest('pytest_plugins = ["syllabind_fuzz.pytest_plugin"]')
    pytester.makepyfile(TEST)
    done = pytester.runpytest("-p", "no:cacheprovider", "-p", "no:asyncio", "-v", "-rs", "--strict-markers")
    done.assert_outcomes(passed=1, failed=1, skipped=1)
    done.stdout.fnmatch_lines(["*test_operation[[]listTags[]] PASSED*", "*test_operation[[]getTag[]] FAILED*"])
    done.stdout.fnmatch_lines(["*getTag: F101 JsonSchemaError*"])
    done.stdout.fnmatch_lines(["SKIPPED*no operation was answered with a success, only 403*"])
