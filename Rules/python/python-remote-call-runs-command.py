import shutil
import subprocess

import Pyro5.api
import webview
from xmlrpc.server import SimpleXMLRPCServer


@Pyro5.api.expose
class Maintenance:
    def wipe(self, directory):
        # ruleid: python-remote-call-runs-command
        shutil.rmtree(directory)


class Bridge:
    def run(self, command):
        # ruleid: python-remote-call-runs-command
        return subprocess.getoutput(command)

    def version(self):
        # ok: python-remote-call-runs-command
        return subprocess.check_output(["git", "describe"])


window = webview.create_window("Notes", "https://notes.example.com", js_api=Bridge())


def delete(path):
    # ruleid: python-remote-call-runs-command
    os.remove(path)


server = SimpleXMLRPCServer(("0.0.0.0", 9000))
server.register_function(delete, "delete")


class Tool:
    def wipe(self, directory):
        # ok: python-remote-call-runs-command
        shutil.rmtree(directory)


def helper(command):
    # ok: python-remote-call-runs-command
    return subprocess.run(command, check=True)
