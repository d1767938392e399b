def of(name, says):
    return None
