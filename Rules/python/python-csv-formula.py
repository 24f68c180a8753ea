import csv

import pandas as pd


def export(users, out):
    writer = csv.writer(out)
    for user in users:
        # ruleid: python-csv-formula
        writer.writerow([user.id, user.name, user.comment])


def export_rows(cursor, out):
    w = csv.writer(out)
    for row in cursor.execute("SELECT name, note FROM t"):
        # ruleid: python-csv-formula
        w.writerow(row)


def frame(entries, path):
    df = pd.DataFrame([{"author": e.author, "stars": e.stars} for e in entries])
    # ruleid: python-csv-formula
    df.to_csv(path, index=False)


def numbers(points, out):
    writer = csv.writer(out)
    for point in points:
        # ok: python-csv-formula
        writer.writerow([point.x, point.y])


def head(out):
    # ok: python-csv-formula
    csv.writer(out).writerow(["id", "name"])


def plain(path):
    df = pd.DataFrame({"x": [1, 2]})
    # ok: python-csv-formula
    df.to_csv(path)


def collect_routes(views, patterns):
    for route in patterns:
        # ok: python-csv-formula
        views.append((route.name, route.title))
    return views
