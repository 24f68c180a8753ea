# ruleid: python-login-but-no-permission
@login_required
def payroll(request):
    return Payroll.objects.all()


# ruleid: python-login-but-no-permission
permission_classes = [IsAuthenticated]
# ruleid: python-login-but-no-permission
@jwt_required()
def drop(x):
    db.delete(x)



# ok: python-login-but-no-permission
@login_required
def mine(request):
    return Payroll.objects.filter(user=request.user)


# ok: python-login-but-no-permission
permission_classes = [IsOwner]
# ok: python-login-but-no-permission
@login_required
@role_required("hr")
def drop2(x):
    db.delete(x)
