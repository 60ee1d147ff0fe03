"""Adobe Learning Manager API: models and operations, compiled from specs/alm/ by `make generate`; do not edit."""
