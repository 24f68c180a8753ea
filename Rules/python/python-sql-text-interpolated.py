import duckdb


async def find(conn, name):
    # ruleid: python-sql-text-interpolated
    return await conn.fetch(f"SELECT * FROM users WHERE name = '{name}'")


def query(path, column):
    # ruleid: python-sql-text-interpolated
    return duckdb.sql("SELECT id FROM '%s' WHERE c = '%s'" % (path, column))


def listing(db, name):
    q = "SELECT id FROM users"
    if name:
        # ruleid: python-sql-text-interpolated
        q += " WHERE name = '" + name + "'"
    return db.all(q)


async def safe(conn, name):
    # ok: python-sql-text-interpolated
    return await conn.fetch("SELECT * FROM users WHERE name = $1", name)


def label(name):
    # ok: python-sql-text-interpolated
    return f"Select {name} from the list"


def sorted_listing(db, ordered):
    q = "SELECT id FROM users"
    if ordered:
        # ok: python-sql-text-interpolated
        q += " ORDER BY id"
    return db.all(q)
