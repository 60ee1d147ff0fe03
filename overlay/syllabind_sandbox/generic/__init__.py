"""The behaviour of operations without a handler, derived from the document: collections, single records, flags."""
