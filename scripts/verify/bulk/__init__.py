"""Checks of the package syllabind_bulk that take longer than its tests; each prints its figure beside the target."""
