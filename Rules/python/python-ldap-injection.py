import ldap
from flask import request
from ldap.filter import escape_filter_chars
from ldap3 import Connection


def find(connection, name):
    # ruleid: python-ldap-injection
    return connection.search_s("dc=example", ldap.SCOPE_SUBTREE, "(uid=%s)" % name)


def login():
    conn = Connection(server)
    query = f"(&(uid={request.form['user']})(objectClass=person))"
    # ruleid: python-ldap-injection
    conn.search("dc=example", query, attributes=["cn"])
    return conn.entries


def raw(conn):
    # ruleid: python-ldap-injection
    conn.search(search_base="dc=example", search_filter=request.args["filter"])


def find_safely(connection, name):
    # ok: python-ldap-injection
    return connection.search_s("dc=example", ldap.SCOPE_SUBTREE, "(uid=%s)" % escape_filter_chars(name))


def login_safely(conn):
    user = escape_filter_chars(request.form["user"])
    # ok: python-ldap-injection
    conn.search("dc=example", "(uid={})".format(user), attributes=["cn"])


def everyone(conn):
    # ok: python-ldap-injection
    conn.search("dc=example", "(objectClass=person)", attributes=["cn"])


def by_id(conn, base, ident):
    # ok: python-ldap-injection
    return conn.search_s(base, 2, "(&(id=%s)(a=b))" % ldap.filter.escape_filter_chars(str(ident)))
