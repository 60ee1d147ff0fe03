"""The records of Edlink: each depends on the seed and its own number alone."""
