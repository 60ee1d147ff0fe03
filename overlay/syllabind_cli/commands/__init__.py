"""The sub-commands, a module each with `add_parser(subparsers)`; a module is loaded when its command is called."""
