from django.core.mail import send_mail


def welcome(user, pw):
    # ruleid: python-password-in-mail
    send_mail("Your account", f"Your password is {pw}", "a@example.org", [user.email])


def reset(user, new_password):
    # ruleid: python-password-in-mail
    user.email_user("New password", "It is " + new_password)


def sms(phone, password):
    # ruleid: python-password-in-mail
    gateway.send_sms(phone, "Password: %s" % password)


def link(user, url):
    # ok: python-password-in-mail
    send_mail("Set a password", url, "a@example.org", [user.email])


def connect(host, password):
    # ok: python-password-in-mail
    return send_mail("Hi", "text", "a@example.org", [host], auth_password=password)


def store(user, password):
    # ok: python-password-in-mail
    user.set_password(password)
