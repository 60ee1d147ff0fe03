"""A newcomer's questions are answered in the first three hits of the site's own search, in a real browser."""

from __future__ import annotations

import json

import pytest

from tests.sandbox.browser import Browser

# The first of these tests to run builds the site.
pytestmark = [pytest.mark.timeout(600), pytest.mark.browser]

QUESTIONS = {
    "enrol a user in ALM": "how-to/enroll-user/ users.enrollments/#createUserEnrollment",
    "how do I enroll a user in a course": "how-to/enroll-user/",
    "which scopes": "how-to/scopes/",
    "refresh token for a script": "how-to/sign-in-script/",
    "page with resume": "how-to/pages-and-resume/",
    "sign in a web app": "how-to/sign-in-web-app/",
    "service account without a person": "how-to/service-accounts/",
    "several tenants": "how-to/several-tenants/",
    "download a report": "how-to/report-job/",
    "rate limit 429": "how-to/rate-limits/",
    "retry and timeout": "how-to/retries-and-deadlines/",
    "catch an error not found": "how-to/errors/",
    "verify webhook signature": "how-to/webhooks-fastapi/ webhooks/",
    "test with pytest": "how-to/test-with-pytest/",
    "sandbox from another language": "how-to/test-other-languages/",
    "create a user in Thrive": "thrive/users/#createUser how-to/provision-users/",
    "sync changes since last run": "how-to/incremental-sync/",
    "export to csv": "how-to/export-csv/",
    "behind a proxy": "how-to/proxies-and-certificates/",
    "call an endpoint that is missing": "how-to/call-unknown-endpoint/",
    "grade a submission": "how-to/grade-submissions/",
    "custom fields unknown members": "how-to/unknown-members/",
    "record a completion": "how-to/record-completion/ thrive/completions/",
    "add a field and regenerate": "how-to/regenerate/ CONTRIBUTING/#add-a-field",
}
"""What is asked, and the pages of which one has to be among the first three hits."""


@pytest.fixture(scope="module")
def page(page: Browser, site_url: str) -> Browser:
    page.open(f"{site_url}/")
    page.wait("document.querySelector('.md-search__input') != null")
    return page


def hits(page: Browser, question: str) -> list[str]:
    """Type a question into the search of the site and return the addresses of the first three results."""
    page.read("document.querySelector('.md-search-result__list').replaceChildren()")
    page.read(
        "(() => { const box = document.querySelector('.md-search__input'); box.focus();"
        f"box.value = {json.dumps(question)};"
        "box.dispatchEvent(new KeyboardEvent('keyup', {bubbles: true})) })()"
    )
    page.wait("document.querySelector('.md-search-result__item a') != null")
    found = page.read(
        "[...document.querySelectorAll('.md-search-result__item')].slice(0, 3)"
        ".map(item => [...item.querySelectorAll('a')].map(link => link.href).join(' ')).join('\\n')"
    )
    return str(found).splitlines()


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_is_answered_in_the_first_three_hits(page: Browser, question: str) -> None:
    found = hits(page, question)
    wanted = QUESTIONS[question].split()
    assert any(each in hit for each in wanted for hit in found), found
