import json
import sqlite3
from contextlib import closing


def count_orders(path, status):
    # ruleid: python-handle-never-closed
    conn = sqlite3.connect(path)
    row = conn.execute("SELECT COUNT(*) FROM orders WHERE status = ?", (status,)).fetchone()
    return row[0]


def count_orders_safe(path, status):
    # ok: python-handle-never-closed
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute("SELECT COUNT(*) FROM orders WHERE status = ?", (status,)).fetchone()[0]


def read_config(path):
    # ruleid: python-handle-never-closed
    f = open(path)
    data = json.load(f)
    if "version" not in data:
        return {}
    return data


class Repo:
    def count(self, user_id):
        # ruleid: python-handle-never-closed
        conn = self.pool.getconn()
        row = self.one(conn, user_id)
        if row[0] == 0:
            return 0
        self.pool.putconn(conn)
        return row[0]

    def count_safe(self, user_id):
        # ok: python-handle-never-closed
        conn = self.pool.getconn()
        try:
            return self.one(conn, user_id)[0]
        finally:
            self.pool.putconn(conn)


def open_log(path):
    # ok: python-handle-never-closed
    handle = open(path, "a")
    return handle
