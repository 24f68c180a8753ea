from xmlrpc.server import SimpleXMLRPCServer
import os
import socketserver

# ruleid: python-admin-service-on-all-interfaces
server = SimpleXMLRPCServer(("0.0.0.0", 8000), allow_none=True)
# ruleid: python-admin-service-on-all-interfaces
server.register_function(os.system, "run")
# ok: python-admin-service-on-all-interfaces
local = SimpleXMLRPCServer(("127.0.0.1", 8000))


def serve():
    # ruleid: python-admin-service-on-all-interfaces
    with socketserver.TCPServer(("0.0.0.0", 5555), AdminHandler) as srv:
        srv.serve_forever()


def serve_page():
    # ok: python-admin-service-on-all-interfaces
    with socketserver.TCPServer(("0.0.0.0", 8080), PageHandler) as srv:
        srv.serve_forever()


def add(a, b):
    return a + b


# ok: python-admin-service-on-all-interfaces
local.register_function(add)
