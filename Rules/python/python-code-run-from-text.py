import ast


def compute(formula):
    # ruleid: python-code-run-from-text
    return eval(formula)


def settings(path):
    values = {}
    with open(path) as file:
        # ruleid: python-code-run-from-text
        exec(compile(file.read(), path, "exec"), values)
    return values


def define(source, names):
    # ruleid: python-code-run-from-text
    exec(source, names)


def literal(text):
    # ok: python-code-run-from-text
    return ast.literal_eval(text)


def from_table(name, first, second):
    # ok: python-code-run-from-text
    return FUNCTIONS[name](first, second)


def evaluated(model, data):
    # ok: python-code-run-from-text
    return model.eval(data)
