from html import escape

from django.utils.html import format_html
from flask import Flask, request

app = Flask(__name__)


@app.route("/guests")
def guests():
    rows = ""
    for entry in Entry.query.all():
        # ruleid: python-html-text-from-field
        rows += f"<li><b>{entry.author}</b> wrote {entry.when}</li>"
    return "<ul>" + rows + "</ul>"


class Mail:
    def welcome(self, user):
        # ruleid: python-html-text-from-field
        return "<p>Dear " + user.first_name + ",</p>" + self.footer


def card(person):
    # ruleid: python-html-text-from-field
    return "<h2>%s</h2>" % person["display_name"]


def found():
    term = request.args.get("q", "")
    # ruleid: python-html-text-from-field
    return f"<h1>Found for {term}</h1>"


def good_card(person):
    # ok: python-html-text-from-field
    return "<h2>%s</h2>" % escape(person["display_name"])


def good_guests(entries):
    # ok: python-html-text-from-field
    return "".join(f"<li><b>{escape(e.author)}</b></li>" for e in entries)


def admin_link(obj):
    # ok: python-html-text-from-field
    return format_html("<b>{}</b>", obj.title)


def counted(entries):
    # ok: python-html-text-from-field
    return f"<p>{len(entries)} entries</p>"
