"""What a rule is."""

from collections.abc import Callable, Iterator

from attrs import frozen

from ..model import Spec

Findings = Iterator[tuple[str, str]]
"""(pointer, message) of each place that breaks a rule."""


@frozen
class Rule:
    """A named check of a whole document; `says` is the rule in one line."""

    name: str
    says: str
    check: Callable[[Spec], Findings]
