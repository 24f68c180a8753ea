from django.contrib.auth.decorators import login_required
from flask import request, session
from werkzeug.security import check_password_hash, generate_password_hash


@app.post("/password")
# ruleid: python-password-change-without-old
def change_password():
    account = Account.query.get(session["account"])
    account.password_hash = generate_password_hash(request.form["new"])
    db.session.commit()
    return "", 204


@login_required
# ruleid: python-password-change-without-old
def update_password(request):
    request.user.set_password(request.POST["new"])
    request.user.save()
    return redirect("profile")


@router.put("/me/password")
# ruleid: python-password-change-without-old
def set_new_password(body: NewPassword, user=Depends(current_account)):
    user.hashed_password = context.hash(body.password)
    db.commit()


@app.post("/password/safe")
# ok: python-password-change-without-old
def change_user_password():
    account = Account.query.get(session["account"])
    if not check_password_hash(account.password_hash, request.form["old"]):
        return "", 403
    account.password_hash = generate_password_hash(request.form["new"])
    return "", 204


# ok: python-password-change-without-old
def reset_password(request, token):
    user = user_of(token)
    user.set_password(request.POST["new"])
    user.save()


# ok: python-password-change-without-old
def set_display_name(request):
    request.user.name = request.POST["name"]
    request.user.save()
