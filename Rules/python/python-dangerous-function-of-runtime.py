import ctypes
import marshal
import tempfile

libc = ctypes.CDLL("libc.so.6")


def stop(thread):
    # ruleid: python-dangerous-function-of-runtime
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_long(thread.ident), ctypes.py_object(SystemExit))


def load(blob):
    # ruleid: python-dangerous-function-of-runtime
    return marshal.loads(blob)


def label(buf, name):
    # ruleid: python-dangerous-function-of-runtime
    libc.sprintf(buf, b"%s", name)


def label_safe(buf, name):
    # ok: python-dangerous-function-of-runtime
    libc.snprintf(buf, 32, b"%s", name)


def load_safe(blob):
    # ok: python-dangerous-function-of-runtime
    return json.loads(blob)


def scratch():
    # ok: python-dangerous-function-of-runtime
    return tempfile.mkdtemp()
