import ldap
from ldap3 import Connection, Server


def login(name, password):
    server = Server("ldaps://directory.example.org")
    # ruleid: python-ldap-bind-with-empty-password
    conn = Connection(server, user=f"uid={name},ou=people", password=password)
    return conn.bind()


def check_user(dn, passwd):
    client = ldap.initialize("ldaps://directory.example.org")
    # ruleid: python-ldap-bind-with-empty-password
    client.simple_bind_s(dn, passwd)
    return True


def authenticate(dn, pwd):
    # ruleid: python-ldap-bind-with-empty-password
    return Connection(SERVER, dn, password=pwd, auto_bind=True).bound


def safe_login(name, password):
    if not password:
        return False
    # ok: python-ldap-bind-with-empty-password
    return Connection(SERVER, user=name, password=password).bind()


def verify(dn, password):
    if not dn or not password:
        raise ValueError("empty")
    client = ldap.initialize(URL)
    # ok: python-ldap-bind-with-empty-password
    client.simple_bind_s(dn, password)
    return True


def service_connection(password):
    # ok: python-ldap-bind-with-empty-password
    return Connection(SERVER, user=SERVICE, password=password, auto_bind=True)
