"""The sub-commands, a module each with `configure(parser)`; a module is loaded when its command is called."""
