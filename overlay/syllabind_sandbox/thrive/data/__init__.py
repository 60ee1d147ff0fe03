"""The records of the service: each depends on the seed and its own number alone."""
