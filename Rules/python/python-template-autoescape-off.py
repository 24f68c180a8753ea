import jinja2
from flask import Flask
from jinja2 import Environment, FileSystemLoader, select_autoescape

app = Flask(__name__)
# ruleid: python-template-autoescape-off
app.jinja_env.autoescape = False

# ruleid: python-template-autoescape-off
raw = Environment(loader=FileSystemLoader("templates"), autoescape=False)


def page(name):
    env = jinja2.Environment(loader=jinja2.PackageLoader("site"))
    # ruleid: python-template-autoescape-off
    return env.get_template("page.html").render(name=name)


def page_safely(name):
    # ok: python-template-autoescape-off
    env = jinja2.Environment(loader=jinja2.PackageLoader("site"), autoescape=True)
    # ok: python-template-autoescape-off
    return env.get_template("page.html").render(name=name)


# ok: python-template-autoescape-off
selected = Environment(autoescape=select_autoescape(["html", "xml"]))


def config(values):
    env = jinja2.Environment(loader=jinja2.PackageLoader("site"))
    # ok: python-template-autoescape-off
    return env.get_template("nginx.conf").render(values)
