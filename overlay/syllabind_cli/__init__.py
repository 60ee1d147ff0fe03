"""The command `syllabind`; the module docstring of each command says what it does."""
