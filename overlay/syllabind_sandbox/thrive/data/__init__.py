"""The records of Thrive Learning: each depends on the seed and its own number alone."""
