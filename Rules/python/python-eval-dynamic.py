def evaluate(expression):
    # ruleid: python-eval-dynamic
    return eval(expression)


class Rules:
    def check(self, rule, record):
        # ruleid: python-eval-dynamic
        return eval(rule["condition"] + " and True", {"record": record})


def call(name, value):
    # ruleid: python-eval-dynamic
    return eval(f"handle_{name}({value!r})")


def run(user_code):
    # ruleid: python-eval-dynamic
    exec(user_code)


def constant(x):
    # ok: python-eval-dynamic
    return eval("x * 2", {"x": x})


def start(path, scope):
    with open(path) as handle:
        # ok: python-eval-dynamic
        exec(compile(handle.read(), path, "exec"), scope)


def compiled(tree):
    code = compile(tree, "<ast>", "eval")
    # ok: python-eval-dynamic
    return eval(code)
