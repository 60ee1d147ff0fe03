"""Edlink: models and operations, compiled from specs/edlink/ by `make generate`; do not edit."""
