"""Compare the readers of a spec: jsonschema-rs, the client's models and the pydantic models."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import attrs
import msgspec

from syllabind.core.models import encode
from syllabind_fuzz.api_under_test import Endpoint, declared_part
from tests.fuzz.calls import canonical
from tests.fuzz.decoding import ResponseGenerator, json_of

__all__ = ["ReaderVerdicts", "reader_check"]


@attrs.define(slots=True)
class ReaderVerdicts:
    """Which readers of a spec accept the same data.

    Attributes:
        counts: Number of bodies by combination of verdicts.
        examples: One body of each combination, with its operation.
    """

    counts: Counter[str] = attrs.field(factory=Counter)
    examples: dict[str, tuple[str, str, str]] = attrs.field(factory=dict)

    def add(self, verdict: str, operation: str, body: str, why: str) -> None:
        """Count a body."""
        self.counts[verdict] += 1
        self.examples.setdefault(verdict, (operation, body[:400], why))


def reader_check(
    generator: ResponseGenerator, endpoint: Endpoint, pydantic: Any, verdicts: ReaderVerdicts
) -> Callable[[Any], None] | None:
    """Return a check that decodes a body with jsonschema-rs, the client's models and the pydantic models.

    Args:
        generator: Generates the responses.
        endpoint: The endpoint.
        pydantic: The module of pydantic models.
        verdicts: Counts which readers accept it.

    Returns:
        The check; `None` if the answer has no model.
    """
    validator = generator.validator(endpoint.id)
    model = getattr(pydantic, generator.schemas[endpoint.id].get("$ref", "").rsplit("/", 1)[-1], None)
    if model is None:
        return None
    reader: Any = endpoint.operation.reader
    document, schema = generator.document, generator.schemas[endpoint.id]
    decode = msgspec.json.Decoder(reader.body).decode

    def check(body: Any) -> None:
        content = json_of(body)
        if content is None:
            return
        data = json.loads(content)
        problem = next(validator.iter_errors(data), None)
        verdict, why = (
            [f"schema {'yes' if problem is None else 'no'}"],
            "" if problem is None else problem.message[:200],
        )
        ours: Any = None
        theirs: Any = None
        try:
            ours = decode(content)
            verdict.append("models yes")
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            verdict.append("models no")
            why = why or str(error)[:200]
        try:
            theirs = model.model_validate_json(content)
            verdict.append("pydantic yes")
        except ValueError as error:
            verdict.append("pydantic no")
            why = why or str(error)[:300]
        if verdict == ["schema yes", "models yes", "pydantic yes"]:
            again = json.loads(theirs.model_dump_json(by_alias=True, exclude_unset=True))
            meant = canonical(declared_part(document, schema, data))
            for name, made in (("models", json.loads(encode(ours))), ("pydantic", again)):
                kept = canonical(declared_part(document, schema, made))
                if kept != meant:
                    verdict.append(f"{name} changed data")
                    why = _difference(meant, kept)
        verdicts.add(", ".join(verdict), endpoint.id, content.decode(), why)

    return check


def _difference(one: Any, other: Any, pointer: str = "") -> str:
    """Return the first place where two values differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted({*one, *other}):
            if key not in one or key not in other:
                return f"{pointer}/{key} is in one only"
            if one[key] != other[key]:
                return _difference(one[key], other[key], f"{pointer}/{key}")
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (mine, theirs) in enumerate(zip(one, other, strict=True)):
            if mine != theirs:
                return _difference(mine, theirs, f"{pointer}/{index}")
    return f"{pointer}: {one!r} became {other!r}"[:300]
