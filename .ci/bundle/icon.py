def file(root):
    return None
