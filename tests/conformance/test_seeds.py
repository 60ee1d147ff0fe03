"""The JSON samples of the documents that the project was made from, each under `samples/` as it was printed.

Repaired only where the document's JSON is broken: fragments without braces got them, an ellipsis item, a stray
backslash, the quotes of a curl call and JavaScript's own spelling of an object are gone. Thrive's document prints none.
"""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import msgspec
import pytest

from syllabind.core.models import dump

from .contract import Witness, at, reader_of, violations, witnesses

SAMPLES = Path(__file__).parent / "samples"


@attrs.frozen
class Sample:
    """What a sample is.

    Attributes:
        file: Below `samples/`; named after the heading that it stands under.
        operation: The operation that it is sent to or answered by.
        side: `request` or the status.
        part: Where it belongs in a whole body, if it is a fragment.
    """

    file: str
    operation: str
    side: str = "200"
    part: str | None = None

    @property
    def api(self) -> str:
        return self.file.partition("/")[0]

    def value(self) -> Any:
        return json.loads((SAMPLES / f"{self.file}.json").read_text(encoding="utf-8"))

    def examples(self) -> list[Witness]:
        kinds = witnesses("request" if self.side == "request" else "answer")
        return [
            each for each in kinds if (each.api, each.operation, each.side) == (self.api, self.operation, self.side)
        ]


DOCUMENTED = [
    Sample("alm/get_refresh_token_from_code.answer", "createToken"),
    Sample("alm/access_tokens_for_testing.answer", "checkToken"),
    Sample("alm/include_example_1.fragment", "getUser", part="/data"),
    Sample("alm/include_example_2.fragment", "getLearningObject", part="/data"),
    Sample("alm/page_cursor.fragment", "listUsers", part=""),
    Sample("alm/information_of_a_badge.answer", "getBadge"),
    Sample("alm/create_a_user.request", "createUser", "request"),
    Sample("alm/create_a_user.answer", "createUser"),
    Sample("alm/update_user_details.request", "updateUser", "request"),
    Sample("alm/create_an_external_profile.request", "createExternalProfile", "request"),
    Sample("alm/create_an_external_profile.answer", "createExternalProfile"),
    Sample("alm/extract_user_report.request", "createJob", "request"),
    Sample("alm/extract_user_report.answer", "createJob"),
    Sample("alm/generate_badge.list_item", "listUserBadges", part="/data/0"),
    Sample("alm/generate_badge.request", "createJob", "request"),
    Sample("alm/create_users_in_adobe_learning_manager.request", "createUser", "request"),
    Sample("alm/create_users_in_adobe_learning_manager.answer", "createUser"),
    Sample("alm/post_l1_feedback.request", "submitL1Feedback", "request"),
    Sample("alm/module_level_information.answer", "getLearningObject"),
    Sample("alm/learner_impersonation.request", "createLearnerToken", "request"),
    Sample("alm/learner_impersonation.answer", "createLearnerToken"),
    Sample("alm/learner_impersonation_curl.request", "createLearnerToken", "request"),
    Sample("alm/api_usage_illustration.answer", "getUserSkill"),
    Sample("edlink/list_all_onboardings.answer", "listOnboardings"),
    Sample("edlink/retrieve_a_specific_onboarding.answer", "getOnboarding"),
    Sample("edlink/create_a_new_onboarding.request", "createOnboarding", "request"),
    Sample("edlink/create_a_new_onboarding.answer", "createOnboarding"),
]
WHOLE = [each for each in DOCUMENTED if each.part is None]
FRAGMENTS = [each for each in DOCUMENTED if each.part is not None]


def test_every_sample_is_listed_once(report: Callable[[str, object], None]) -> None:
    files = [str(path.relative_to(SAMPLES).with_suffix("")) for path in SAMPLES.rglob("*.json")]
    assert sorted(each.file for each in DOCUMENTED) == sorted(files)
    report("samples of the seed documents", len(files))


@pytest.mark.parametrize("sample", WHOLE, ids=lambda sample: sample.file)
def test_a_sample_is_an_example_of_its_operation_word_for_word(sample: Sample) -> None:
    assert sample.value() in [each.value for each in sample.examples()]


@pytest.mark.parametrize("sample", FRAGMENTS, ids=lambda sample: sample.file)
def test_a_fragment_fits_into_its_answer(sample: Sample) -> None:
    witness, *_ = sample.examples()
    whole = copy.deepcopy(witness.value)
    at(whole, sample.part or "").update(sample.value())
    assert violations(sample.api, witness.schema, whole) == []
    reading = reader_of(witness).read(msgspec.json.encode(whole), strict=True)
    assert dump(reading.body) == whole
