def require_editor(user):
    # ruleid: python-role-test-too-wide
    if user.role is not "guest":
        return user
    raise PermissionError


def require_editor_right(user):
    # ok: python-role-test-too-wide
    if user.role == "editor":
        return user
    raise PermissionError


class OwnerOrReadOnly(BasePermission):
    def has_object_permission(self, request, view, obj):
        # ruleid: python-role-test-too-wide
        if request.method in ("GET", "HEAD", "PATCH"):
            return True
        return obj.owner == request.user


class OwnerOrReadOnlyRight(BasePermission):
    def has_object_permission(self, request, view, obj):
        # ok: python-role-test-too-wide
        if request.method in ("GET", "HEAD", "OPTIONS"):
            return True
        return obj.owner == request.user


class AdminGate:
    def __call__(self, request):
        # ruleid: python-role-test-too-wide
        if request.path.startswith("/admin") and request.method == "GET":
            require_staff(request.user)
        return self.get_response(request)


class AdminGateRight:
    def __call__(self, request):
        # ok: python-role-test-too-wide
        if request.path.startswith("/admin"):
            require_staff(request.user)
        return self.get_response(request)


@app.post("/projects/<int:pid>/settings")
@login_required
def update_settings(pid):
    project = Project.query.get_or_404(pid)
    # ruleid: python-role-test-too-wide
    if not current_user.is_admin and not current_user.projects:
        abort(403)
    project.apply(request.form)
