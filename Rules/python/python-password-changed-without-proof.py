# ruleid: python-password-changed-without-proof
def change_password(request):
    request.user.set_password(request.POST["new"])
    request.user.save()


# ruleid: python-password-changed-without-proof
async def update_email(user, email):
    user.email = email
    await user.save()


# ruleid: python-password-changed-without-proof
def profile(request):
    u = request.user
    u.set_password(request.POST["p"])


# ok: python-password-changed-without-proof
def change_password2(request):
    if not request.user.check_password(request.POST["old"]):
        return "no"
    request.user.set_password(request.POST["password"])


# ok: python-password-changed-without-proof
def show_password(request):
    return 1


# ok: python-password-changed-without-proof
def update_title(doc, title):
    doc.title = title
