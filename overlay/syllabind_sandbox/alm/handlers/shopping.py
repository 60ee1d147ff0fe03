"""Prices, carts, bookmarks and interests: everything in this account is free."""

from __future__ import annotations

from itertools import chain
from typing import Any

from syllabind_sandbox.alm.data.resources import SKILLS, resource
from syllabind_sandbox.alm.presenter import BAD, document, get_resource, not_found
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.generic.crud_handlers import handle
from syllabind_sandbox.service import Call, Result, Routes

routes = Routes()

PRICED = ("course", "learningProgram", "certification")
DUMMY_RATE, DUMMY_BURST = 5, 2
"""Requests a minute and burst of the endpoint that is there to try the limits with."""
AT_ONCE = 10


@routes.operation("getMaxPrice")
def max_price(call: Call) -> dict[str, float]:
    """Return the highest price of each kind."""
    return dict.fromkeys(call.params.get("filter.loTypes", PRICED), 0.0)


def _sku(call: Call) -> None:
    kind, _, rest = call.params["skuId"].partition(":")
    number, _, instance = rest.partition(":")
    owner = get_resource(call, "learningObject", f"{kind}:{number}")
    if all(each["id"] != f"{owner['id']}_{instance}" for each in owner["relationships"]["instances"]["data"]):
        raise not_found("learningObjectInstance", f"{owner['id']}_{instance}")


@routes.operation("addToCart")
def add_to_cart(call: Call) -> str:
    """Send the learner to the cart, for an instance that is there."""
    _sku(call)
    return f"{call.request.origin}/cart"


@routes.operation("createOrder")
def create_order(call: Call) -> str:
    """Send the learner to the till, for an instance that is there."""
    _sku(call)
    return f"{call.request.origin}/checkout"


def _flag(call: Call, flags: set[tuple[str, str]]) -> None:
    flag = (call.identity.subject, get_resource(call, "learningObject", call.params["id"])["id"])
    if call.operation.method == "POST":
        flags.add(flag)
    else:
        flags.discard(flag)
    handle(call)


@routes.operation("bookmarkLearningObject")
@routes.operation("removeBookmark")
def bookmark(call: Call) -> None:
    """Add or remove a bookmark of a learning object; `filter.bookmarks` uses it."""
    _flag(call, call.service.bookmarks)


@routes.operation("createInterest")
@routes.operation("deleteInterest")
def change_interest(call: Call) -> None:
    """Register an interest in a learning object, or withdraw it."""
    _flag(call, call.service.interests)


@routes.operation("getInterest")
def get_interest(call: Call) -> dict[str, Any]:
    """Return whether an interest is registered."""
    key = get_resource(call, "learningObject", call.params["id"])["id"]
    attributes = {"interested": (call.identity.subject, key) in call.service.interests}
    row = resource("loInterest", f"{key}_{call.identity.subject}", attributes, learningObject=("learningObject", key))
    return document(call, row)


@routes.operation("getEnrollmentMeta")
def enrollment_meta(call: Call) -> dict[str, Any]:
    """Return whether the learner is enrolled, or could be."""
    row = get_resource(call, "learningObject", call.params["id"])
    enrolled = any(
        each.partition("_")[0] == row["id"] for each in call.service.account.enrolled_in(call.identity.subject)
    )
    enrollable = row["attributes"]["state"] == "Published" and not enrolled
    return document(call, resource("loEnrollmentMeta", row["id"], {"enrollable": enrollable, "enrolled": enrolled}))


@routes.operation("checkCatalogVisibility")
def visibility(call: Call) -> dict[str, bool]:
    """Return which of one to ten learning objects the learner reaches through a catalog."""
    ids = call.params["ids"]
    known = call.service.account.tables["learningObject"]
    if len(ids) > AT_ONCE or not all(":" in each and each.rpartition(":")[2].isdigit() for each in ids):
        raise HttpError(400, BAD, "ids: one to ten ids of learning objects")
    return {key: key in known and known[key]["attributes"]["state"] == "Published" for key in ids}


@routes.operation("getData")
def get_data(call: Call) -> dict[str, Any]:
    """Return the values of a filter; exactly one parameter selects the filter."""
    account = call.service.account
    chosen = [name for name in call.params if name in _NAMES and call.params[name] is not False]
    if len(chosen) != 1:
        raise HttpError(400, BAD, f"one of {', '.join(_NAMES)}")
    (name,) = chosen
    names = _NAMES[name]
    if name == "filter.tagName":
        rows = account.tables["learningObject"].values()
        names = sorted({tag for row in rows for tag in row["attributes"].get("tags", ())})
    if name == "filter.cityName":
        names = sorted({row["attributes"]["city"] for row in account.tables["room"].values()})
    if name == "filter.enrolled.skillName":
        mine = {each.partition("_")[0] for each in account.enrolled_in(call.identity.subject)}
        rows = (account.tables["learningObject"][each] for each in mine)
        linked = chain.from_iterable(row["relationships"].get("skills", {"data": []})["data"] for row in rows)
        names = sorted({SKILLS[each["id"].rpartition("_")[2]] for each in linked})
    size = call.params.get("page[limit]")
    return document(call, resource("data", name.removeprefix("filter."), {"names": list(names)[:size]}))


_NAMES: dict[str, list[str]] = {
    "filter.skillName": sorted(SKILLS.values()),
    "filter.tagName": [],
    "filter.cityName": [],
    "filter.enrolled.skillName": [],
    "filter.recommendationCriteria": ["ADVANCED", "BEGINNER", "INTERMEDIATE"],
}


@routes.operation("callDummy")
def dummy(call: Call) -> Result:
    """Return an empty object within a rate limit of its own: five a minute, two at once."""
    service, now = call.service, call.context.clock.time()
    service.dummy_calls = [at for at in service.dummy_calls if now - at < DUMMY_BURST * 60 / DUMMY_RATE]
    headers = {"x-rate-limit": f"{DUMMY_RATE}r/m", "x-burst": str(DUMMY_BURST)}
    if call.context.options.rate_limits and len(service.dummy_calls) >= DUMMY_BURST:
        wait = service.dummy_calls[0] + DUMMY_BURST * 60 / DUMMY_RATE - now
        raise HttpError(429, "", "", {**headers, "retry-after": f"{wait:.3f}"})
    service.dummy_calls.append(now)
    return Result(body={}, headers=headers if call.context.options.rate_limits else {})


@routes.operation("getApplicableCertification")
def applicable(call: Call) -> Any:
    """Return the version of a recurring certification that applies to the learner; its errors have their own shape."""
    key = call.params["id"]
    row = get_resource(call, "learningObject", key)
    roots = {each["attributes"].get("rootCertificationId"): each for each in _certifications(call)}
    if row["attributes"]["loType"] != "certification" or "rootCertificationId" in row["attributes"]:
        meta = {"error": "NOT_A_ROOT_CERTIFICATION", "detail": f"{key} is not the root of a certification"}
        return Result(body={"meta": meta}, status=400)
    if key not in roots:
        return Result(body={"meta": {"error": "NOT_FOUND", "detail": "No version is valid"}}, status=404)
    return document(call, roots[key])


def _certifications(call: Call) -> list[dict[str, Any]]:
    rows = call.service.account.tables["learningObject"].values()
    return [row for row in rows if row["attributes"]["loType"] == "certification"]
