def user(cursor, name):
    # ruleid: python-sql-with-value-in-text
    cursor.execute("SELECT * FROM users WHERE name = '%s'" % name)
    return cursor.fetchone()


def count(cursor, table):
    # ruleid: python-sql-with-value-in-text
    cursor.execute(f"SELECT count(*) FROM {table}")
    return cursor.fetchone()[0]


def remove(cursor, table, key):
    # ruleid: python-sql-with-value-in-text
    cursor.execute("DELETE FROM {} WHERE id = ?".format(table), (key,))


def user_bound(cursor, name):
    # ok: python-sql-with-value-in-text
    cursor.execute("SELECT * FROM users WHERE name = ?", (name,))
    return cursor.fetchone()


def users(cursor):
    # ok: python-sql-with-value-in-text
    cursor.execute("SELECT * FROM users ORDER BY name")
    return cursor.fetchall()


def prepared(cursor, statement, values):
    # ok: python-sql-with-value-in-text
    cursor.execute(statement, values)
