"""Generators of believable data: each record depends on the seed and its own number alone."""
