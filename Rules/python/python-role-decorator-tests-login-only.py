# ruleid: python-role-decorator-tests-login-only
def admin_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if current_user.is_authenticated:
            return view(*args, **kwargs)
        abort(403)
    return wrapper


# ok: python-role-decorator-tests-login-only
def staff_only(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if current_user.is_authenticated and current_user.is_staff:
            return view(*args, **kwargs)
        abort(403)
    return wrapper


# ruleid: python-role-decorator-tests-login-only
def can_edit(user, document):
    return user.is_authenticated


# ok: python-role-decorator-tests-login-only
def can_view(user, document):
    return document.owner_id == user.id


# ruleid: python-role-decorator-tests-login-only
def check_permission(user, name):
    log.info("asked for %s", name)
    return True


# ok: python-role-decorator-tests-login-only
def login_required(view):
    def wrapper(*args, **kwargs):
        if current_user.is_authenticated:
            return view(*args, **kwargs)
        abort(401)
    return wrapper
