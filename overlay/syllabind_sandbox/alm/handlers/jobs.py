"""Jobs and the files that they leave: started, polled for, fetched without a token."""

from __future__ import annotations

import warnings
from datetime import datetime, timedelta
from re import Match
from typing import Any
from urllib.parse import parse_qs, urlencode

from syllabind_sandbox.alm.data.reports import check_audit, check_payload, report, too_old
from syllabind_sandbox.alm.data.resources import resource
from syllabind_sandbox.alm.presenter import attribute, document, get_resource, not_found, number, ordered, page
from syllabind_sandbox.alm.service import Alm
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Result, Routes

routes = Routes()

URL_LIFETIME = 604_800
CONFIG_AUDIT = "generateConfigChangeAuditReport"
"""The job whose status is a text ("API changes in the September 2026 release")."""
AUDIT_URL_LIFETIME = 24 * 3600
"""Seconds between `dateCompleted` and `expiresAt` in the sample of that page."""


@routes.operation("createJob")
def create_job(call: Call) -> Result:
    """Start a job; badges are for learners as well, reports for administrators (Adobe's reference client)."""
    service: Alm = call.service
    sent = call.body["data"]["attributes"]
    kind, payload = sent["jobType"], sent.get("payload", {})
    if kind == "generateUserBadge":
        badge = payload.get("userBadgeId")
        if not isinstance(badge, str):
            raise HttpError(400, "Missing Param", "userBadgeId")
        if service.account.find("userBadge", badge) is None:
            raise not_found("userBadge", badge)
        if call.identity.kind == "learner" and badge.partition("_")[0] != call.identity.subject:
            raise HttpError(403, "FORBIDDEN", "A learner gets only the own badges")
    elif call.identity.kind == "learner":
        raise HttpError(403, "FORBIDDEN", "This job is for administrators")
    elif kind == CONFIG_AUDIT:
        check_audit(payload)
    else:
        check_payload(kind, payload)
    key, audit = service.next_id("job"), kind == CONFIG_AUDIT
    attributes = {
        "dateCreated": timestamp(service.context.clock.now()),
        # Whose samples have no payload.
        **{name: sent[name] for name in ("description", "jobType", "payload") if name in sent and not audit},
        "jobType": kind,
        "status": "QUEUED" if audit else {"code": "Submitted"},
    }
    service.polls[key] = 0
    service.owners[key] = call.identity.subject
    row = service.account.tables["job"].add(key, resource("job", key, attributes))
    return Result(body=document(call, row), status=202 if audit else None)


@routes.operation("listJobs")
def list_jobs(call: Call) -> dict[str, Any]:
    """Return the jobs that the caller submitted; an offset list."""
    service: Alm = call.service
    jobs = service.account.tables["job"].values()
    rows = [_advance_job(call, row) for row in jobs if service.owners.get(row["id"]) == call.identity.subject]
    by = {"id": lambda row: number(row["id"]), "dateCreated": attribute("dateCreated")}
    return page(call, ordered(rows, call.params.get("sort", "id"), by), cursor=False)


@routes.operation("downloadNotes")
def download_notes(call: Call) -> Response:
    """Return the learner's notes of an instance, as a PDF."""
    get_resource(call, "learningObjectInstance", call.params["loInstanceId"])
    content = pdf(f"Notes of {call.params['loInstanceId']}")
    headers = {"content-type": "application/pdf", "content-length": str(len(content))}
    return Response(status=200, headers=headers, body=content)


@routes.operation("getJob")
def get_job(call: Call) -> dict[str, Any]:
    """Return a job; a completed one has the address of its file."""
    row = get_resource(call, "job", call.params["id"])
    call.service.polls[row["id"]] += 1
    return document(call, _advance_job(call, row))


def _advance_job(call: Call, row: Record) -> Record:
    """Complete a job that has run long enough, and return it."""
    service: Alm = call.service
    attributes, context = row["attributes"], service.context
    if attributes["status"] not in ("QUEUED", "IN_PROGRESS", {"code": "Submitted"}):
        return _renewed(call, row)
    ends = datetime.fromisoformat(attributes["dateCreated"]) + timedelta(seconds=context.options.job_seconds)
    polled = context.options.job_polls is not None and service.polls[row["id"]] >= context.options.job_polls
    if polled or context.clock.now() >= ends:
        if too_old(service, attributes["jobType"], attributes.get("payload", {})):
            attributes["status"] = {"code": "Failed"}
            return row
        attributes["dateCompleted"] = timestamp(min(ends, context.clock.now()))
        if attributes["jobType"] == CONFIG_AUDIT:
            attributes["status"] = "COMPLETED"
            return _renewed(call, row)
        attributes["status"] = {"code": "Completed", "data": {"s3Url": _sign(call, row)}}
    elif attributes["status"] == "QUEUED" and service.polls[row["id"]]:
        attributes["status"] = "IN_PROGRESS"
    if context.options.job_polls is None and not context.clock.running and context.clock.now() < ends:
        _warn_of_stopped_clock(row, context.options.job_seconds)
    return row


def _warn_of_stopped_clock(row: Record, seconds: float) -> None:
    warnings.warn(
        f"job {row['id']} ends {seconds:g} s after its start by the world's clock, which is stopped: call "
        "world.advance(seconds), or make the world with job_polls=2",
        RuntimeWarning,
        stacklevel=3,
    )


def _renewed(call: Call, row: Record) -> Record:
    """Give a completed audit report a link for another day, if the one that it has is over."""
    attributes, now = row["attributes"], call.context.clock.now()
    held = attributes.get("result")
    if attributes["status"] == "COMPLETED" and (held is None or datetime.fromisoformat(held["expiresAt"]) <= now):
        ends = timestamp(now + timedelta(seconds=AUDIT_URL_LIFETIME))
        attributes["result"] = {"downloadUrl": _sign(call, row), "expiresAt": ends}
    return row


def _sign(call: Call, row: Record) -> str:
    """Make a pre-signed URL with the parameters of AWS Signature Version 4, and a signature of the sandbox."""
    context = call.context
    suffix = "pdf" if row["attributes"]["jobType"] == "generateUserBadge" else "csv"
    path = f"/s3/{call.service.credentials.account_id}/{row['id']}.{suffix}"
    at = context.clock.now()
    query = urlencode(
        {
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Credential": f"sbx{call.service.credentials.account_id}/{at:%Y%m%d}/us-east-1/s3/aws4_request",
            "X-Amz-Date": f"{at:%Y%m%dT%H%M%SZ}",
            "X-Amz-Expires": AUDIT_URL_LIFETIME if row["attributes"]["jobType"] == CONFIG_AUDIT else URL_LIFETIME,
            "X-Amz-SignedHeaders": "host",
        }
    )
    signature = context.signer.signature(f"{path}?{query}")
    return f"{call.request.origin}{path}?{query}&X-Amz-Signature={signature}"


@routes.page("GET", r"/s3/\w+/(?P<job>\d+)\.(?P<kind>csv|pdf)")
def download(service: Alm, request: Request, found: Match[str]) -> Response:
    """Serve a file as S3 does a pre-signed one ("Amazon S3, Sharing objects with presigned URLs").

    A second way to prove oneself, such as the API's token, is refused.
    """
    if request.header("authorization") is not None:
        return _s3_error(400, "InvalidArgument", "Only one auth mechanism allowed")
    query, _, signature = request.query.rpartition("&X-Amz-Signature=")
    if service.context.signer.signature(f"{request.path}?{query}") != signature:
        return _s3_error(403, "SignatureDoesNotMatch", "The signature is not the one that was expected")
    sent = parse_qs(query)
    made = datetime.strptime(sent["X-Amz-Date"][0] + "+0000", "%Y%m%dT%H%M%SZ%z")
    if service.context.clock.now() > made + timedelta(seconds=int(sent["X-Amz-Expires"][0])):
        return _s3_error(403, "AccessDenied", "Request has expired")
    row = service.account.tables["job"].get(found["job"])
    if row is None:
        return _s3_error(404, "NoSuchKey", "The specified key does not exist.")
    sent_for = row["attributes"]
    if found["kind"] == "pdf":
        content = pdf(sent_for["payload"]["userBadgeId"])
    else:
        content = report(service, sent_for["jobType"], sent_for.get("payload", {}))
    headers = {
        "content-type": "application/pdf" if found["kind"] == "pdf" else "text/csv; charset=utf-8",
        "content-length": str(len(content)),
        "content-disposition": f'attachment; filename="{found["job"]}.{found["kind"]}"',
    }
    return Response(status=200, headers=headers, body=content)


def _s3_error(status: int, code: str, message: str) -> Response:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    content = f"{head}<Error><Code>{code}</Code><Message>{message}</Message></Error>".encode()
    headers = {"content-type": "application/xml", "content-length": str(len(content))}
    return Response(status=status, headers=headers, body=content)


def pdf(line: str) -> bytes:
    """Write the smallest PDF that shows a line (ISO 32000-1, section 7.5)."""
    plain = line.encode("ascii", "replace").decode().translate({40: None, 41: None, 92: None})
    text = f"BT /F1 18 Tf 40 90 Td ({plain}) Tj ET".encode()
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 480 180] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(text), text),
        font,
    )
    out, places = b"%PDF-1.4\n", []
    for index, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (index, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(places) + 1,
        len(out),
    )
    return out + b"xref\n0 %d\n0000000000 65535 f \n%b%b" % (len(places) + 1, table, trailer)
