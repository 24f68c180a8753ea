import pandas


def calculate(n):
    # ruleid: python-code-from-variable
    return eval(n)


def run(source):
    # ruleid: python-code-from-variable
    exec(compile(source, "<s>", "exec"))


def column(text):
    # ruleid: python-code-from-variable
    return pandas.eval(text)


def safe(n):
    # ok: python-code-from-variable
    return ast.literal_eval(n)


def fixed(n):
    # ok: python-code-from-variable
    return eval("1 + 2")


def model(net):
    # ok: python-code-from-variable
    return net.eval()
