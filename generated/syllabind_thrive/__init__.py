"""Thrive Learning: models and operations. Made by `make generate` from specs/thrive/; do not edit."""
