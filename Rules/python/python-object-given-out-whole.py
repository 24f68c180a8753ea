def a(u):
    # ruleid: python-object-given-out-whole
    return jsonify(u.__dict__)


def b(u):
    # ruleid: python-object-given-out-whole
    return u.to_dict()


def c(u):
    # ruleid: python-object-given-out-whole
    return vars(u)



def d(u):
    # ok: python-object-given-out-whole
    return {"name": u.name}


def e(u):
    # ok: python-object-given-out-whole
    x = u.to_dict()


def f(u):
    # ok: python-object-given-out-whole
    return 1
