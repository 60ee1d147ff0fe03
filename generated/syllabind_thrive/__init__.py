"""Thrive Learning: models and operations, compiled from specs/thrive/ by `make generate`; do not edit."""
