import importlib.util
import os

import pandas as pd

df = pd.read_csv("sales.csv")


def load_plugin(upload_dir, uploaded):
    path = os.path.join(upload_dir, "plugin.py")
    uploaded.save(path)
    # ruleid: python-code-from-upload-or-query-text
    spec = importlib.util.spec_from_file_location("plugin", path)
    return spec


@app.get("/filter")
def rows():
    condition = request.args["where"]
    # ruleid: python-code-from-upload-or-query-text
    return df.query(condition, engine="python").to_json()


@router.get("/calc")
def calc(expression: str):
    # ruleid: python-code-from-upload-or-query-text
    return {"value": numexpr.evaluate(expression)}


@app.get("/filter2")
def rows_safe():
    year = int(request.args["year"])
    # ok: python-code-from-upload-or-query-text
    return df[df["year"] == year].to_json()


def recent():
    # ok: python-code-from-upload-or-query-text
    return df.query("year > 2020").to_json()


def own_plugin(name):
    path = os.path.join(os.path.dirname(__file__), "plugins", name + ".py")
    # ok: python-code-from-upload-or-query-text
    return importlib.util.spec_from_file_location(name, path)
