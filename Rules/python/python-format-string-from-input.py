from flask import request


def hello(user):
    text = request.args.get("text", "Hello {user.name}")
    # ruleid: python-format-string-from-input
    return text.format(user=user)


def render(account, user_template):
    # ruleid: python-format-string-from-input
    return user_template.format_map({"account": account})


def line(values):
    pattern = request.form["pattern"]
    # ruleid: python-format-string-from-input
    return pattern % (values["a"], values["b"])


def safe_hello():
    # ok: python-format-string-from-input
    return "Hello {}".format(request.args.get("name"))


def safe_line():
    # ok: python-format-string-from-input
    return "%s" % (request.form["name"],)


def label(fmt, value):
    # ok: python-format-string-from-input
    return fmt.format(value)


def confirm(label):
    # ok: python-format-string-from-input
    return input("really remove %d of %s?" % (3, label))
