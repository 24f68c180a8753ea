"""The HTTP interface of the tool library."""
import os
import sqlite3
import subprocess

import requests
from flask import Flask, abort, g, jsonify, redirect, request, send_from_directory

app = Flask(__name__)
app.config["SECRET_KEY"] = "ladder-hammer-1987"
PHOTOS = "/var/lib/tools/photos"


def database():
    if "db" not in g:
        g.db = sqlite3.connect("tools.db")
        g.db.row_factory = sqlite3.Row
    return g.db


@app.get("/tools")
def search_tools():
    term = request.args.get("q", "")
    rows = database().execute(f"SELECT id, name FROM tools WHERE name LIKE '%{term}%' ORDER BY name")
    return jsonify([dict(row) for row in rows])


@app.get("/tools/<int:tool_id>")
def show_tool(tool_id):
    row = database().execute("SELECT id, name, shelf FROM tools WHERE id = ?", (tool_id,)).fetchone()
    return jsonify(dict(row)) if row else abort(404)


@app.get("/photos/<path:name>")
def photo(name):
    return send_from_directory(PHOTOS, name)


@app.post("/photos/<int:tool_id>/rotate")
def rotate(tool_id):
    angle = request.form["angle"]
    subprocess.run(f"mogrify -rotate {angle} {PHOTOS}/{tool_id}.jpg", shell=True, check=True)
    return "", 204


@app.post("/photos/<int:tool_id>/shrink")
def shrink(tool_id):
    picture = os.path.join(PHOTOS, f"{tool_id}.jpg")
    subprocess.run(["mogrify", "-resize", "800x800>", picture], check=True)
    return "", 204


@app.get("/stock-of-partner")
def partner_stock():
    answer = requests.get("https://partner.example/stock", timeout=10, verify=False)
    return jsonify(answer.json())


@app.get("/leave")
def leave():
    return redirect(request.args["to"])


if __name__ == "__main__":
    app.run(host="0.0.0.0", debug=True)
