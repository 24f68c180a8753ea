import html

from markupsafe import Markup


def greeting(name):
    # ruleid: python-html-string-built
    return "<p>Hello " + name + "</p>"


def item(title):
    # ruleid: python-html-string-built
    return f"<li class='x'>{title}</li>"


def mail(user):
    # ruleid: python-html-string-built
    return "<body><b>%s</b></body>" % user.name


def row(cells):
    # ruleid: python-html-string-built
    return "<td>{}</td>".format(cells[0])


def safe_greeting(name):
    # ok: python-html-string-built
    return "<p>Hello " + html.escape(name)


def safe_item(title):
    # ok: python-html-string-built
    return f"<li>{html.escape(title)}</li>"


def safe_mail(user):
    # ok: python-html-string-built
    return Markup("<b>%s</b>") % user.name


def compare(a, b):
    # ok: python-html-string-built
    return "a < b: " + a
