def fee(kind):
    # ruleid: python-result-set-in-if-only
    if kind == "child":
        price = 3
    elif kind == "adult":
        price = 7
    return price * 100


def greeting(hour):
    # ruleid: python-result-set-in-if-only
    if hour < 12:
        word = "morning"
    elif hour < 18:
        word = "afternoon"
    return "Good " + word


def colour(state):
    # ruleid: python-result-set-in-if-only
    if state == 0:
        c = "green"
    elif state == 1:
        c = "yellow"
    elif state == 2:
        c = "red"
    return c


def fee_with_else(kind):
    # ok: python-result-set-in-if-only
    if kind == "child":
        price = 3
    else:
        price = 7
    return price


def rank_set_before(points):
    name = "none"
    # ok: python-result-set-in-if-only
    if points > 10:
        name = "gold"
    return name


def rank_given(points, name):
    # ok: python-result-set-in-if-only
    if points > 10:
        name = "gold"
    return name


def fee_three(kind):
    # ok: python-result-set-in-if-only
    if kind == "child":
        price = 3
    elif kind == "adult":
        price = 7
    else:
        raise ValueError(kind)
    return price
