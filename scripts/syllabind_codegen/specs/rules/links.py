"""Rules on links: what can be done with what an answer holds."""

import re
from collections.abc import Iterator

from attrs import frozen

from .. import expressions
from ..grammar import At
from ..load import join
from ..model import Answer, Operation, Spec
from .base import Findings, Rule
from .xkeys import well_formed

_PLACES = ("path", "query", "header", "cookie")


@frozen(kw_only=True)
class Records:
    """The records of an answer: the expression of the first one, and its schemas."""

    expression: str
    schemas: tuple[At, ...]

    def has(self, name: str) -> bool:
        """Whether a record has a property."""
        return any(name in at.node["properties"] for at in self.schemas)

    @property
    def names(self) -> frozenset[str]:
        """The components that the schemas are."""
        return frozenset(at.pointer for at in self.schemas if at.pointer.startswith("/components/schemas/"))


def records(spec: Spec, call: Operation) -> Records | None:
    """Where an operation answers records; None where it does not."""
    if call.webhook or call.node.get("x-browser"):
        return None
    paging = well_formed(call.node, "x-pagination")
    result = paging["items"] if isinstance(paging, dict) else well_formed(call.node, "x-result") or "$response.body"
    members = spec.list_members if paging == "none" else ()
    wholes = (result, *(f"{expressions.with_pointer(result)}/{name}" for name in members))
    for whole in wholes:
        found = expressions.resolve(spec, call, whole)
        if any(at.node.get("type") == "array" for at in found):
            whole = f"{expressions.with_pointer(whole)}/0"
            found = expressions.resolve(spec, call, whole)
        known = tuple(at for at in found if "properties" in at.node)
        if known:
            return Records(expression=expressions.with_pointer(whole), schemas=known)
    return None


def targets(spec: Spec, call: Operation) -> Iterator[Operation]:
    """The operations that a listed or created record leads to.

    They are all that stand one step below the path. Where none does, it is the reading of one such record by the same
    kind of token, at the path that is most alike.
    """
    held = records(spec, call) if call.method in ("get", "post") else None
    if held is None or (call.method == "get" and not held.expression.endswith("/0")):
        return
    below = re.compile(re.escape(call.path.rstrip("/")) + r"/\{([^{}/]+)\}")
    paths = [(each, below.fullmatch(each.path)) for each in spec.calls]
    direct = [each for each, found in paths if found and (held.has("id") or held.has(found[1]))]
    if direct:
        yield from direct
        return
    alike = [each for each in spec.calls if _reads(spec, each, held) and _reaches(call, each)]
    if alike:
        yield max(alike, key=lambda each: (_common(call.path, each.path), -each.path.count("/")))


def _reads(spec: Spec, call: Operation, held: Records) -> bool:
    if call.method != "get" or not call.path.endswith("}"):
        return False
    read = records(spec, call)
    return read is not None and bool(read.names & held.names) and not read.expression.endswith("/0")


def _reaches(call: Operation, target: Operation) -> bool:
    """Return whether the two share a credential, and the path of `call` has the parameters that `target` needs."""
    schemes = [{name for each in one.node.get("security", []) for name in each} for one in (call, target)]
    needed = re.findall(r"\{([^{}]+)\}", target.path)[:-1]
    return bool(schemes[0] & schemes[1]) and set(needed) <= set(re.findall(r"\{([^{}]+)\}", call.path))


def _common(path: str, other: str) -> int:
    pairs = zip(path.split("/"), other.split("/"), strict=False)
    return next((count for count, (one, two) in enumerate(pairs) if one != two), min(path.count("/"), other.count("/")))


def sound(spec: Spec) -> Findings:
    """A link that leads nowhere is never followed, and the gap goes unnoticed."""
    by_id = {call.node.get("operationId"): call for call in spec.calls}
    for call in spec.operations:
        for answer in call.answers:
            for link in _links(spec, answer):
                target = by_id.get(link.node.get("operationId"))
                if target is None:
                    yield link.pointer, f"there is no operation {link.node.get('operationId')}"
                    continue
                yield from _given(spec, call, target, link)


def _links(spec: Spec, answer: Answer) -> list[At]:
    return [
        spec.follow(answer.response.child("links", name, kind="link")) for name in answer.response.node.get("links", {})
    ]


def _given(spec: Spec, call: Operation, target: Operation, link: At) -> Findings:
    known = {each.node["name"]: each.node for each in target.parameters}
    given = {_bare(name): name for name in link.node.get("parameters", {})}
    for name in given.keys() - known.keys():
        yield join(link.pointer, "parameters", given[name]), f"{target.name} has no parameter {name}"
    for name, parameter in known.items():
        if parameter["in"] == "path" and name not in given:
            yield link.pointer, f"{target.name} needs the parameter {name}"
    for place, text in expressions.find(link.node.get("parameters", {}), join(link.pointer, "parameters")):
        try:
            found = expressions.resolve(spec, call, text)
        except ValueError as error:
            yield place, str(error)
            continue
        if not found:
            yield place, f"{text} leads nowhere on {call.name}"


def _bare(name: str) -> str:
    place, _, rest = name.partition(".")
    return rest if rest and place in _PLACES else name


def complete(spec: Spec) -> Findings:
    """A fuzzer that follows the links reaches each record; the bundler adds the links to other pages."""
    for call in spec.calls:
        answers = [answer for answer in call.answers if answer.success]
        linked = {link.node.get("operationId") for answer in answers for link in _links(spec, answer)}
        for target in targets(spec, call):
            if target.node.get("operationId") not in linked:
                yield call.at.pointer, f"{call.name} answers what {target.name} takes and has no link to it"


RULES = (
    Rule("link", "The operation of a link exists, gets its parameters, and the expressions resolve", sound),
    Rule("link-missing", "A listed or created record links to the operations on it", complete),
)
