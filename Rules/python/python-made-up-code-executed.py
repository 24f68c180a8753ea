import importlib.util
import json


def rule(name, test):
    text = f"def {name}(order):\n    return {test}\n"
    space = {}
    # ruleid: python-made-up-code-executed
    exec(text, space)
    return space[name]


class Sheet:
    def cell(self, formula, row):
        text = "lambda row: " + formula
        # ruleid: python-made-up-code-executed
        return eval(text, {})(row)


def compiled(field, limit):
    # ruleid: python-made-up-code-executed
    code = compile("row['%s'] > %s" % (field, limit), "<filter>", "eval")
    return code


OPERATORS = {"gt": lambda a, b: a > b}


def good_rule(field, name, limit):
    # ok: python-made-up-code-executed
    return lambda order: OPERATORS[name](order[field], limit)


def constant(space):
    # ok: python-made-up-code-executed
    exec("import math", space)
    return space["math"]


def data(text):
    # ok: python-made-up-code-executed
    return json.loads(text)
