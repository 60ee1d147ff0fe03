"""The sub-commands of `syllabind` that need the generator, a module each with `configure(parser)`."""
