"""What the generator raises."""

__all__ = ["GenerationError"]


class GenerationError(RuntimeError):
    """A document that cannot be compiled whole; the message begins with file, line and rule."""
