"""Follow the links between operations with schemathesis's state machine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

import hypothesis
import schemathesis
from hypothesis.stateful import run_state_machine_as_test
from schemathesis.core.failures import FailureGroup

from syllabind_fuzz.api_under_test import ApiUnderTest
from syllabind_fuzz.known_deviations import KnownDeviation
from syllabind_fuzz.results import Results
from syllabind_fuzz.server_checks import Settings, add_failures

__all__ = ["run_stateful"]


def run_stateful(
    schema: schemathesis.BaseSchema,
    target: ApiUnderTest,
    settings: Settings,
    *,
    operations: Iterable[str],
    setup: Callable[[], None] | None = None,
    deviations: Iterable[KnownDeviation] = (),
) -> Results:
    """Follow the links between operations: create, get, update, delete; page after page.

    Args:
        schema: From `load_schema`.
        target: The API.
        settings: How much to try: `examples` scenarios of `steps` steps.
        operations: The operationIds that may be called.
        setup: Called before each scenario, such as to put the service into its first state.
        deviations: Documented reasons to refuse valid requests.
    """
    report, known = Results(), tuple(deviations)
    machine: Any = schema.include(operation_id=sorted(operations)).as_state_machine()
    run_setup = setup or (lambda: None)

    class Machine(machine):  # type: ignore[misc]
        def setup(self) -> None:
            run_setup()

        def get_call_kwargs(self, case: Any) -> dict[str, Any]:
            return {"base_url": target.by_label(case.operation.label).origins[0]}

        def before_call(self, case: Any) -> None:
            super().before_call(case)
            # A constant of a link is a string, whatever the type of its parameter (OpenAPI 3.1, Link Object).
            query = target.by_label(case.operation.label).query
            for name in {each.name for each in query if each.types == ("integer",)} & set(case.query or ()):
                if re.fullmatch(r"[+-]?\d{1,9}", str(case.query[name]), re.ASCII):
                    case.query[name] = int(case.query[name])

        def validate_response(self, response: Any, case: Any, **kwargs: Any) -> None:
            endpoint = target.by_label(case.operation.label)
            report.cases["stateful"] += 1
            report.count_status(endpoint.id, response.status_code)
            try:
                super().validate_response(response, case, **kwargs)
            except FailureGroup as group:
                add_failures(group, case, response, endpoint, report, known)

    hypothesis.seed(settings.seed)(Machine)
    run_state_machine_as_test(Machine, settings=settings.hypothesis_settings())
    return report
