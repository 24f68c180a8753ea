from django.contrib.auth.decorators import login_required, permission_required
from django.http import HttpResponse, HttpResponseForbidden
from flask import jsonify, request


@login_required
# ruleid: python-privileged-action-only-login
def suspend_user(request, user_id):
    User.objects.filter(pk=user_id).update(is_active=False)
    return HttpResponse(status=204)


@app.post("/users/<int:uid>/role")
@jwt_required()
# ruleid: python-privileged-action-only-login
def change_role(uid):
    member = Member.query.get_or_404(uid)
    member.role = request.json["role"]
    db.session.commit()
    return jsonify(role=member.role)


@router.get("/payroll")
# ruleid: python-privileged-action-only-login
async def payroll_report(user=Depends(get_current_user)):
    return await Payroll.all()


@login_required
@permission_required("accounts.change_user")
# ok: python-privileged-action-only-login
def deactivate_user(request, user_id):
    User.objects.filter(pk=user_id).update(is_active=False)
    return HttpResponse(status=204)


@login_required
# ok: python-privileged-action-only-login
def ban_user(request, user_id):
    if not request.user.is_staff:
        return HttpResponseForbidden()
    User.objects.filter(pk=user_id).update(is_active=False)
    return HttpResponse(status=204)


@login_required
# ok: python-privileged-action-only-login
def delete_account(request):
    request.user.delete()
    return HttpResponse(status=204)


@login_required
# ok: python-privileged-action-only-login
def list_articles(request):
    return HttpResponse(Article.objects.count())
