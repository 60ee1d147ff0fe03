"""Reading, bundling and checking the hand-written OpenAPI documents under `specs/`."""
