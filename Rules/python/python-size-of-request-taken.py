from PIL import Image
import numpy as np


@app.get("/placeholder")
def placeholder(w: int, h: int):
    # ruleid: python-size-of-request-taken
    img = Image.new("RGB", (w, h), "gray")
    return send(img)


@app.get("/zeros")
def zeros():
    n = int(request.args["n"])
    # ruleid: python-size-of-request-taken
    return np.zeros(n).tolist()


@app.get("/stars/<int:count>")
def stars(count):
    # ruleid: python-size-of-request-taken
    return "*" * count


@app.get("/placeholder2")
def placeholder_checked(w: int = Query(ge=1, le=2000), h: int = Query(ge=1, le=2000)):
    # ok: python-size-of-request-taken
    img = Image.new("RGB", (w, h), "gray")
    return send(img)


@app.get("/zeros2")
def zeros_checked():
    n = min(int(request.args["n"]), 1000)
    # ok: python-size-of-request-taken
    return np.zeros(n).tolist()


def fixed():
    # ok: python-size-of-request-taken
    return np.zeros(100)
