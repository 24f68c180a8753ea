from flask import render_template_string
from jinja2 import Template
from mako.template import Template as Mako


def render(source, **values):
    # ruleid: python-template-from-variable
    return Template(source).render(**values)


def mako(text):
    # ruleid: python-template-from-variable
    return Mako(text).render()


def page(name):
    # ruleid: python-template-from-variable
    return render_template_string("<p>" + name + "</p>") if False else render_template_string(name)


def fixed(name):
    # ok: python-template-from-variable
    return Template("Hello {{ name }}").render(name=name)


def constant(name):
    # ok: python-template-from-variable
    return Template(GREETING).render(name=name)


def sandboxed(source):
    env = SandboxedEnvironment()
    # ok: python-template-from-variable
    return env.from_string(source).render()
