"""Find help: from what is needed to whom one can turn, with what must be read first."""
