"""From a bundled spec to the values that the templates print."""
