import importlib
import importlib.util
import runpy


def plugin(folder, upload):
    path = folder / "plugin.py"
    upload.save(path)
    # ruleid: python-code-loaded-from-path
    spec = importlib.util.spec_from_file_location("plugin", path)
    return importlib.util.module_from_spec(spec)


def script(path):
    # ruleid: python-code-loaded-from-path
    return runpy.run_path(path)


def config(path):
    with open(path) as source:
        # ruleid: python-code-loaded-from-path
        exec(source.read(), {})


def backend():
    # ok: python-code-loaded-from-path
    return importlib.import_module("app.backends.sqlite")


def built_in():
    # ok: python-code-loaded-from-path
    return runpy.run_path("tools/setup.py")


def listed(name):
    # ok: python-code-loaded-from-path
    return BACKENDS[name]()
