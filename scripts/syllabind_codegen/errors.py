"""What the generator raises."""

__all__ = ["GenerationError"]


class GenerationError(RuntimeError):
    """openapi-python-client could not take in all of a document."""
