import ctypes
import os
import subprocess
import sys
import tempfile

from flask import request

# ruleid: python-code-or-library-from-untrusted-path
sys.path.insert(0, tempfile.gettempdir())
# ruleid: python-code-or-library-from-untrusted-path
sys.path.append(".")


def codec():
    # ruleid: python-code-or-library-from-untrusted-path
    return ctypes.CDLL(os.path.join(os.getcwd(), "libcodec.so"))


def filters():
    # ruleid: python-code-or-library-from-untrusted-path
    return ctypes.cdll.LoadLibrary("./libfilter.so")


def plugin():
    # ruleid: python-code-or-library-from-untrusted-path
    sys.path.insert(0, request.form["folder"])


def hook(name):
    script = os.path.join(os.environ.get("HOOKS", "."), name)
    # ruleid: python-code-or-library-from-untrusted-path
    subprocess.run([script], check=True)


def extend():
    # ruleid: python-code-or-library-from-untrusted-path
    os.environ["PATH"] = ".:" + os.environ["PATH"]


# ok: python-code-or-library-from-untrusted-path
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))


def libc():
    # ok: python-code-or-library-from-untrusted-path
    return ctypes.CDLL("libc.so.6")


def system_codec():
    # ok: python-code-or-library-from-untrusted-path
    return ctypes.CDLL("/usr/lib/app/libcodec.so")


def tool():
    # ok: python-code-or-library-from-untrusted-path
    subprocess.run(["/usr/bin/true"], check=True)
