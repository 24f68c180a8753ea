async def by_name(conn, name):
    # ruleid: python-query-text-not-constant
    return await conn.fetch(f"SELECT * FROM users WHERE name = '{name}'")


def sort(db, column):
    sql = "SELECT * FROM item ORDER BY " + column
    # ruleid: python-query-text-not-constant
    return db.execute(sql)


def report(client, day):
    # ruleid: python-query-text-not-constant
    return client.query("SELECT * FROM log WHERE day = '%s'" % day)


def raw(Model, where):
    # ruleid: python-query-text-not-constant
    return Model.objects.raw("SELECT * FROM m WHERE {}".format(where))


def good(conn, name):
    # ok: python-query-text-not-constant
    conn.execute("SELECT * FROM users WHERE name = %s", (name,))
    query = "SELECT 1"
    # ok: python-query-text-not-constant
    conn.execute(query)
    query = select(User).where(User.name == name)
    # ok: python-query-text-not-constant
    return conn.execute(query)
