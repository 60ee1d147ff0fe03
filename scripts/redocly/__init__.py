"""Redocly's recommended rules on the specs: `python -m scripts.redocly`."""
