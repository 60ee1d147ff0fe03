"""Adobe Learning Manager API: models and operations. Made by `make generate` from specs/alm/; do not edit."""
