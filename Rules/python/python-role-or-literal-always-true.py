def may_edit(user):
    # ruleid: python-role-or-literal-always-true
    if user.role == "owner" or "manager":
        return True
    return False


def allowed(kind, admins, name):
    # ruleid: python-role-or-literal-always-true
    if name in admins or "root":
        return kind
    return None


def read(mode):
    # ruleid: python-role-or-literal-always-true
    while mode == "r" or "rb":
        mode = step(mode)


def may_read(user):
    # ok: python-role-or-literal-always-true
    if user.role == "owner" or user.role == "manager":
        return True
    return False


def may_list(user):
    # ok: python-role-or-literal-always-true
    if user.role in ("owner", "manager"):
        return True
    return False


def label(kind):
    # ok: python-role-or-literal-always-true
    return kind.title or "untitled"
