import pandas as pd
from sqlalchemy import text


def find(conn, name):
    cursor = conn.cursor()
    # ruleid: python-sql-string-built
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
    return cursor.fetchone()


def login(cur, user, password):
    query = "SELECT id FROM users WHERE login = '%s' AND pass = '%s'" % (user, password)
    # ruleid: python-sql-string-built
    cur.execute(query)
    return cur.fetchone() is not None


class Repository:
    def remove(self, key):
        # ruleid: python-sql-string-built
        self.db.execute("DELETE FROM items WHERE id = " + key)

    def search(self, term, owner=None):
        statement = "SELECT * FROM items WHERE title LIKE '%" + term + "%'"
        if owner:
            statement += " AND owner = '" + owner + "'"
        # ruleid: python-sql-string-built
        return self.session.execute(text(statement)).all()


def frame(engine, day):
    # ruleid: python-sql-string-built
    return pd.read_sql("SELECT * FROM sales WHERE day = '{}'".format(day), engine)


def find_safely(conn, name):
    cursor = conn.cursor()
    # ok: python-sql-string-built
    cursor.execute("SELECT * FROM users WHERE name = %s", (name,))
    return cursor.fetchone()


def many(cur, ids):
    marks = ",".join("?" * len(ids))
    # ok: python-sql-string-built
    cur.execute(f"SELECT * FROM users WHERE id IN ({marks})", ids)


def count(cur, table):
    # ok: python-sql-string-built
    cur.execute(f"SELECT count(*) FROM {table}")


def paged(cur, page):
    # ok: python-sql-string-built
    cur.execute("SELECT * FROM t LIMIT 10 OFFSET %d" % int(page))


def run(executor, job):
    # ok: python-sql-string-built
    executor.execute(f"job-{job}")


def attach(connection, path):
    # ok: python-sql-string-built
    connection.execute("attach database '{}' as other".format(path.replace("'", "''")))


def listed(db, sort_by):
    if sort_by not in ALLOWED:
        sort_by = "name"
    # ok: python-sql-string-built
    return db.execute(f"SELECT id FROM things ORDER BY {sort_by}").fetchall()
