"""What the bindings share: it knows HTTP, OpenAPI, OAuth and JSON:API, and none of the three APIs."""
