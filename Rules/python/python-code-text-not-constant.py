def run(formula, df, cond, path):
    # ruleid: python-code-text-not-constant
    a = eval(formula)
    # ruleid: python-code-text-not-constant
    b = df.query("age > " + cond)
    # ruleid: python-code-text-not-constant
    exec(compile(open(path).read(), path, "exec"))
    # ruleid: python-code-text-not-constant
    return sympy.sympify(formula)


def good(text):
    # ok: python-code-text-not-constant
    a = ast.literal_eval(text)
    # ok: python-code-text-not-constant
    b = eval("1 + 1")
    # ok: python-code-text-not-constant
    model.eval()
    return a, b
