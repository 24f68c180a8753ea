from fastapi import APIRouter, Depends


@router.post("/password/reset")
async def reset(body: ResetBody):
    user = await User.get(email=body.email)
    # ruleid: python-password-set-without-old-one
    user.password_hash = hash_password(body.password)
    await user.save()


@router.put("/users/me/password")
async def change_password(body: dict, user=Depends(current_user)):
    if body["password"] != body["repeat"]:
        raise HTTPException(400)
    # ruleid: python-password-set-without-old-one
    user.hash = pwd_context.hash(body["password"])


@router.put("/users/me/password")
async def change_password_safely(body: ChangeBody, user=Depends(current_user)):
    if not pwd_context.verify(body.current_password, user.hash):
        raise HTTPException(403)
    # ok: python-password-set-without-old-one
    user.hash = pwd_context.hash(body.password)


class ChangePasswordView(LoginRequiredMixin, FormView):
    # ruleid: python-password-set-without-old-one
    form_class = SetPasswordForm


class SafeChangePasswordView(LoginRequiredMixin, FormView):
    # ok: python-password-set-without-old-one
    form_class = PasswordChangeForm


def reset_by_token(request, token):
    user = user_for_token(token)
    # ok: python-password-set-without-old-one
    user.set_password(request.POST["password"])
    user.save()
