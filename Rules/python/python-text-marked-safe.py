import markdown
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe


@register.filter
def highlight(text, term):
    marked = text.replace(term, "<mark>" + term + "</mark>")
    # ruleid: python-text-marked-safe
    return mark_safe(marked)


@register.filter
def to_html(text):
    # ruleid: python-text-marked-safe
    return mark_safe(markdown.markdown(text))


def badge(user):
    # ruleid: python-text-marked-safe
    return format_html(f"<b>{user.name}</b>")


def badge_right(user):
    # ok: python-text-marked-safe
    return format_html("<b>{}</b>", user.name)


def star():
    # ok: python-text-marked-safe
    return mark_safe("&#9733;")


# ruleid: python-text-marked-safe
PAGE = "<p>{{ comment|safe }}</p>"


def highlight_right(text, term):
    safe = conditional_escape(text).replace(term, "<mark>" + conditional_escape(term) + "</mark>")
    # ok: python-text-marked-safe
    return mark_safe(safe)
