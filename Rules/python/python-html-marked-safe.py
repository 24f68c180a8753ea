from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup


def link(user):
    # ruleid: python-html-marked-safe
    return mark_safe(f"<a href='/users/{user.name}'>{user.name}</a>")


class CommentAdmin:
    def preview(self, obj):
        # ruleid: python-html-marked-safe
        return mark_safe("<p>%s</p>" % obj.body)


def badge(text):
    # ruleid: python-html-marked-safe
    return Markup("<span class='badge'>" + text + "</span>")


def link_safely(user):
    # ok: python-html-marked-safe
    return format_html("<a href='/users/{}'>{}</a>", user.pk, user.name)


def badge_safely(text):
    # ok: python-html-marked-safe
    return Markup("<span class='badge'>{}</span>").format(text)


def constant():
    # ok: python-html-marked-safe
    return mark_safe("<br>")


def escaped(text):
    # ok: python-html-marked-safe
    return mark_safe("<b>" + escape(text) + "</b>")
