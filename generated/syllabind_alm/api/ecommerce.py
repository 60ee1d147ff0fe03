"""Adobe Learning Manager API: Prices, cart and orders. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import MaxPrice

GetMaxPriceFilterLoTypes = Literal["course", "learningProgram", "certification"]


@operation("addToCart", str, str, auth="oauth")
def add_to_cart(*, sku_id: str) -> RequestSpec:
    """Put an instance of a learning object into the cart.

    The answer is the URL to send the learner to, taken to be a JSON text.

    Args:
        sku_id: SKU: kind, learning object and instance, joined by colons.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/common/ALMCustomHooks.tsx#L564
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/ecommerce/cart/items",
        query=wire.query(
            wire.string("sku_id", sku_id, wire="skuId"),
        ),
    )


@operation("createOrder", str, str, auth="oauth")
def create_order(*, sku_id: str) -> RequestSpec:
    """Buy an instance of a learning object at once.

    The answer is the URL to send the learner to, taken to be a JSON text.

    Args:
        sku_id: SKU: kind, learning object and instance, joined by colons.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/common/ALMCustomHooks.tsx#L586
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/ecommerce/orders",
        query=wire.query(
            wire.string("sku_id", sku_id, wire="skuId"),
        ),
    )


@operation("getMaxPrice", MaxPrice, MaxPrice, auth="oauth")
def get_max_price(
    *, filter_lo_types: GetMaxPriceFilterLoTypes | Sequence[GetMaxPriceFilterLoTypes] | Unset = UNSET
) -> RequestSpec:
    """Look up the highest price of each kind of learning object.

    Args:
        filter_lo_types: Only these kinds.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/common/ALMCustomHooks.tsx#L178
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/ecommerce/maxPrice",
        query=wire.query(
            wire.comma_separated(
                "filter_lo_types", filter_lo_types, wire="filter.loTypes", among=GetMaxPriceFilterLoTypes, least=1
            ),
        ),
    )


class _Ecommerce:
    __slots__ = ()

    add_to_cart = Method(add_to_cart)
    """Put an instance of a learning object into the cart."""
    create_order = Method(create_order)
    """Buy an instance of a learning object at once."""
    get_max_price = Method(get_max_price)
    """Look up the highest price of each kind of learning object."""


class Ecommerce(_Ecommerce, Resource):
    """Prices, cart and orders."""

    __slots__ = ()


class AsyncEcommerce(_Ecommerce, AsyncResource):
    """Prices, cart and orders."""

    __slots__ = ()
