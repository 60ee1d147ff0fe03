"""Adobe Learning Manager API: Prices, cart and orders. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from syllabind.core import arguments as wire
from syllabind.core.arguments import Call
from syllabind.core.binding import AsyncResource, Method, Resource
from syllabind.core.model import UNSET, Unset
from syllabind.core.operation import operation

from ..models import MaxPrice

GetMaxPriceFilterLoTypes = Literal["course", "learningProgram", "certification"]


@operation("addToCart", str, str, auth="oauth")
def add_to_cart(
    *,
    sku_id: str,
) -> Call:
    """Put an instance of a learning object into the cart.

    The answer is the URL to send the learner to, taken to be a JSON text.

    Args:
        sku_id: SKU: kind, learning object and instance, joined by colons.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return Call(
        method="POST",
        path="/primeapi/v2/ecommerce/cart/items",
        query=wire.query(
            wire.text("skuId", sku_id),
        ),
    )


@operation("createOrder", str, str, auth="oauth")
def create_order(
    *,
    sku_id: str,
) -> Call:
    """Buy an instance of a learning object at once.

    The answer is the URL to send the learner to, taken to be a JSON text.

    Args:
        sku_id: SKU: kind, learning object and instance, joined by colons.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return Call(
        method="POST",
        path="/primeapi/v2/ecommerce/orders",
        query=wire.query(
            wire.text("skuId", sku_id),
        ),
    )


@operation("getMaxPrice", MaxPrice, MaxPrice, auth="oauth")
def get_max_price(
    *,
    filter_lo_types: GetMaxPriceFilterLoTypes | Sequence[GetMaxPriceFilterLoTypes] | Unset = UNSET,
) -> Call:
    """Look up the highest price of each kind of learning object.

    Args:
        filter_lo_types: Only these kinds.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return Call(
        method="GET",
        path="/primeapi/v2/ecommerce/maxPrice",
        query=wire.query(
            wire.joined("filter.loTypes", filter_lo_types, among=get_args(GetMaxPriceFilterLoTypes), least=1),
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
