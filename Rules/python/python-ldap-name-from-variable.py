import ldap
from ldap3 import Connection
from ldap3.utils.conv import escape_filter_chars
from ldap3.utils.dn import escape_rdn


def bind(server, login, password):
    # ruleid: python-ldap-name-from-variable
    conn = Connection(server, user=f"uid={login},ou=staff,dc=example,dc=org", password=password)
    return conn.bind()


class Directory:
    def phone(self, name):
        # ruleid: python-ldap-name-from-variable
        self.conn.search(BASE, "(cn=%s)" % name, attributes=["phone"])
        return self.conn.entries

    def dn(self, login):
        # ruleid: python-ldap-name-from-variable
        return "cn=" + login + ",dc=example,dc=org"


def find(conn, mail):
    # ruleid: python-ldap-name-from-variable
    return conn.search_s(BASE, ldap.SCOPE_SUBTREE, f"(&(objectClass=person)(mail={mail}))")


def good_bind(server, login, password):
    safe = escape_rdn(login)
    # ok: python-ldap-name-from-variable
    return Connection(server, user=f"uid={safe},ou=staff,dc=example,dc=org", password=password)


def good_find(conn, mail):
    # ok: python-ldap-name-from-variable
    return conn.search_s(BASE, ldap.SCOPE_SUBTREE, f"(mail={escape_filter_chars(mail)})")


def good_phone(conn, name):
    # ok: python-ldap-name-from-variable
    conn.search(BASE, "(cn=%s)" % escape_filter_chars(name), attributes=["phone"])
    return conn.entries


def all_people(conn):
    # ok: python-ldap-name-from-variable
    return conn.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(objectClass=person)")
