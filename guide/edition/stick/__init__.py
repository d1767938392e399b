"""A stick: what goes where, the checks before, the writing, the reading back. No Qt: desk and reader share it."""
