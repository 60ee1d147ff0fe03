"""Adobe Learning Manager API: The account itself. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import Account as AccountModel
from ..models import AccountActiveFields, AccountDocument, InstructorSkillList, SparseFields


@operation("getAccount", AccountDocument, AccountModel, "/data", auth="oauth")
def get_account(
    *,
    fields: SparseFields | Unset = UNSET,
    display_type: str | Unset = UNSET,
    enforced_fields_account: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Fetch the account.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        display_type: `user` and `account` are known.
        enforced_fields_account: Attributes that come only when they are named; `extensions` is known.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-alm.md?plain=1#L503
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/account",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.string("display_type", display_type, wire="displayType"),
            wire.comma_separated(
                "enforced_fields_account", enforced_fields_account, wire="enforcedFields[account]", least=1
            ),
        ),
    )


@operation("getConnectorConfig", dict[str, Any], dict[str, Any], auth="oauth")
def get_connector_config(account_id: str) -> RequestSpec:
    """Look up the connectors of the account.

    Args:
        account_id: Id of the account.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.apps/src/main/content/jcr_root/apps/learning/configuration/page/clientlibs/js/configurationpage.js#L34
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/account/{wire.path_segment('account_id', account_id, 'accountId')}/connectorConfig",
    )


@operation("getAccountFields", AccountActiveFields, AccountActiveFields, auth="oauth")
def get_account_fields() -> RequestSpec:
    """Look up the active fields of the account.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.apps/src/main/content/jcr_root/apps/learning/clientlibs/clientlib-site/js/site-login.js#L76
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/account/fields",
    )


@operation("searchInstructorSkills", InstructorSkillList, InstructorSkillList, auth="oauth")
def search_instructor_skills(account_id: str) -> RequestSpec:
    """Find instructors by skill.

    Two attributes of the answer are documented, its parameters and the rest of its shape are not.

    Args:
        account_id: Id of the account.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-april.md?plain=1#L422
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/account/{wire.path_segment('account_id', account_id, 'accountId')}/instructorskill/search",
    )


class _Account:
    __slots__ = ()

    get = Method(get_account)
    """Fetch the account."""
    get_connector_config = Method(get_connector_config)
    """Look up the connectors of the account."""
    get_fields = Method(get_account_fields)
    """Look up the active fields of the account."""
    search_instructors = Method(search_instructor_skills)
    """Find instructors by skill."""


class Account(_Account, Resource):
    """The account itself."""

    __slots__ = ()


class AsyncAccount(_Account, AsyncResource):
    """The account itself."""

    __slots__ = ()
