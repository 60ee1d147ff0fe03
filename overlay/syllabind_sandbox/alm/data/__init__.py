"""The records of Adobe Learning Manager: each depends on the seed and its own number alone."""
