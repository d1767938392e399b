"""The workshop window: translators see what is to do, write it, and see it in the running guide."""
