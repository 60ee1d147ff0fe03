"""Packages of any OpenAPI document: it is brought into the dialect of our specs, then compiled like them."""
