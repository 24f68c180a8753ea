from django.contrib import auth
from django.contrib.auth import authenticate, login


def enter(request):
    # ruleid: python-login-of-unchecked-user
    person = authenticate(request, username=request.POST["u"], password=request.POST["p"])
    login(request, person)
    return home(request)


class Enter:
    def post(self, request):
        # ruleid: python-login-of-unchecked-user
        person = auth.authenticate(request, username=request.POST["u"], password=request.POST["p"])
        auth.login(request, person)
        return home(request)


def short(request):
    # ruleid: python-login-of-unchecked-user
    login(request, authenticate(request, token=request.POST["t"]))
    return home(request)


def good_enter(request):
    # ok: python-login-of-unchecked-user
    person = authenticate(request, username=request.POST["u"], password=request.POST["p"])
    if person is None:
        return again(request)
    login(request, person)
    return home(request)


def good_nested(request):
    # ok: python-login-of-unchecked-user
    person = authenticate(request, username=request.POST["u"], password=request.POST["p"])
    if person:
        login(request, person)
    return home(request)


def register(request, form):
    # ok: python-login-of-unchecked-user
    person = form.save()
    login(request, person)
    return home(request)
