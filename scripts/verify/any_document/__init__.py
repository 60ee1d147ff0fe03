"""A whole document through everything that is made of it: the client, the sandbox, another reader, the fuzzer."""

__all__ = ["DOCUMENTS"]

DOCUMENTS = ("c_learnifier_com", "c_netlify_com")
"""A document with integer ids, and one whose records have parents; both from the corpus."""
