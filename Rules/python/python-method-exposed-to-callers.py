import os
from xmlrpc.server import SimpleXMLRPCServer

import eel
from flask import jsonify, request


class Tools:
    def drop(self, path):
        os.remove(path)


server = SimpleXMLRPCServer(("127.0.0.1", 9000))
# ruleid: python-method-exposed-to-callers
server.register_instance(Tools(), allow_dotted_names=True)
# ruleid: python-method-exposed-to-callers
server.register_function(os.system, "run")


@app.post("/rpc")
def rpc():
    call = request.get_json()
    # ruleid: python-method-exposed-to-callers
    return jsonify(getattr(storage, call["method"])(*call["params"]))


# ruleid: python-method-exposed-to-callers
@eel.expose
def clean(path):
    os.remove(path)


# ok: python-method-exposed-to-callers
server.register_function(pow)


# ok: python-method-exposed-to-callers
@eel.expose
def title():
    return "App"


@app.post("/safe")
def safe():
    call = request.get_json()
    # ok: python-method-exposed-to-callers
    return jsonify(METHODS[call["method"]]())
