"""Edlink: models and operations. Made by `make generate` from specs/edlink/; do not edit."""
