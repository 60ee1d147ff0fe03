"""What an operation does where nobody wrote it by hand: collections, single records and marks, out of the document."""
