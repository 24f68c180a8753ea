import hmac
import socket


def serve(conn, address):
    name = socket.gethostbyaddr(address[0])[0]
    # ruleid: python-host-name-from-address-trusted
    if name.endswith(".intern.example.org"):
        conn.sendall(report())


class Gate:
    def admits(self, ip):
        host, _, _ = socket.gethostbyaddr(ip)
        # ruleid: python-host-name-from-address-trusted
        return host in self.hosts


def trusted(request):
    name = socket.getfqdn(request.remote_addr)
    # ruleid: python-host-name-from-address-trusted
    return name == "build.example.org"


def logged(address):
    name = socket.gethostbyaddr(address)[0]
    # ok: python-host-name-from-address-trusted
    print("call from", name)


def good_gate(request, key):
    # ok: python-host-name-from-address-trusted
    return hmac.compare_digest(request.headers["X-Key"], key)


def confirmed(address):
    name = socket.gethostbyaddr(address)[0]
    if socket.gethostbyname(name) != address:
        return False
    # ok: python-host-name-from-address-trusted
    return name.endswith(".example.org")
