"""What a change of a spec means to those who call the package that is made of it."""
