from flask import Flask, render_template_string, request
from jinja2 import Environment, Template

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name")
    page = "<h1>Hello %s</h1>" % name
    # ruleid: python-template-injection
    return render_template_string(page)


def mail(subject, user):
    # ruleid: python-template-injection
    return Template(f"Dear {user}, {{{{ body }}}}").render(body=subject)


@app.post("/render")
def custom():
    env = Environment(autoescape=True)
    # ruleid: python-template-injection
    return env.from_string(request.form["template"]).render()


@app.route("/safe")
def hello_safely():
    # ok: python-template-injection
    return render_template_string("<h1>Hello {{ name }}</h1>", name=request.args["name"])


def mail_safely(subject, user):
    # ok: python-template-injection
    return Template("Dear {{ user }}, {{ body }}").render(user=user, body=subject)


def joined():
    # ok: python-template-injection
    return Template("{{ a }}" + "{{ b }}")
