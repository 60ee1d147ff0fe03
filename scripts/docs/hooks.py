"""What mkdocs calls while it builds the site."""

from typing import Any

_SEARCH = '<div class="md-search" data-md-component="search" role="dialog">'


def on_post_page(output: str, **_: Any) -> str:
    """Return a page whose search has a name for screen readers, which the theme does not give it."""
    return output.replace(_SEARCH, _SEARCH.replace(">", ' aria-label="Search">'))
