"""Names that paging parameters and members of pages have in the field."""

from __future__ import annotations

import re

__all__ = [
    "CURSORS", "HOLDERS", "LAST_IDS", "LINKS", "LISTS", "MORE", "OFFSETS", "PAGES", "PAGE_COUNTS", "SIZES", "TOKENS",
    "TOTALS", "WRAPPERS", "snake",
]  # fmt: skip

PAGES = "page page_number page_num page_no pagenumber pageindex current_page p".split()
SIZES = (
    "per_page page_size pagesize limit size count max_results results_per_page page_limit top take rows max pagelen "
    "items_per_page records_per_page num_results"
).split()
OFFSETS = "offset skip start start_index startat start_at from first_result page_offset".split()
CURSORS = (
    "cursor page_token next_page_token next_token continuation continuation_token page_cursor page_after marker after "
    "next_cursor bookmark scroll_id start_cursor next pagination_token"
).split()
LAST_IDS = "starting_after after_id last_id since_id".split()
LISTS = (
    "data items results records values entries content list collection elements rows objects value resources hits"
).split()
TOKENS = (
    "next_cursor next_page_token next_token cursor continuation_token next_marker end_cursor next_page_cursor "
    "pagination_token bookmark scroll_id next"
).split()
LINKS = ("next next_page_url next_link next_url next_page_uri next_uri next_page odata_next_link next_href").split()
TOTALS = (
    "total total_count total_results total_items total_records count total_size total_elements total_entries "
    "num_results total_rows"
).split()
PAGE_COUNTS = "total_pages page_count pages last_page num_pages".split()
MORE = "has_more has_next more has_next_page is_truncated".split()
HOLDERS = frozenset(
    (
        "meta pagination paging links _links page page_info response_metadata next_page cursors metadata page_info "
        "meta_data"
    ).split()
)
WRAPPERS = ("data", "response", "result", "_embedded", "payload", "d")


def snake(name: str) -> str:
    """Return a name in small letters with underscores."""
    spaced = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name)
    return re.sub(r"[^a-z0-9]+", "_", spaced.lower()).strip("_")
