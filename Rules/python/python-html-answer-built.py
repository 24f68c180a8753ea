def page(name, bio):
    # ruleid: python-html-answer-built
    a = f"<h1>{name}</h1>"
    # ruleid: python-html-answer-built
    b = "<li>" + bio + "</li>"
    # ruleid: python-html-answer-built
    c = "<a title='%s'>x</a>" % name
    # ruleid: python-html-answer-built
    d = mark_safe(bio)
    return a + b + c + d


def safe(name, n):
    # ok: python-html-answer-built
    a = f"<h1>{html.escape(name)}</h1>"
    # ok: python-html-answer-built
    b = "<li>" + "text" + "</li>"
    # ok: python-html-answer-built
    c = mark_safe("<b>x</b>")
    # ok: python-html-answer-built
    d = f"hello {name}"
    return a + b + c + d
