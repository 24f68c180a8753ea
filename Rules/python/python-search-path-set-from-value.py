import os
import subprocess
import sys


def build(project_dir):
    env = dict(os.environ)
    # ruleid: python-search-path-set-from-value
    env["PATH"] = project_dir + os.pathsep + env["PATH"]
    # ruleid: python-search-path-set-from-value
    env["LD_LIBRARY_PATH"] = "/tmp/libs"
    subprocess.run(["make"], env=env, check=True)


class Runner:
    def run(self, module_name):
        # ruleid: python-search-path-set-from-value
        sys.path.insert(0, self.upload_dir)
        return __import__(module_name).main()


def build_safe():
    env = dict(os.environ)
    # ok: python-search-path-set-from-value
    env["PATH"] = "/usr/bin:/bin"
    subprocess.run(["/usr/bin/make"], env=env, check=True)


def own():
    # ok: python-search-path-set-from-value
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))


def tools():
    # ok: python-search-path-set-from-value
    os.environ["LD_LIBRARY_PATH"] = "/usr/lib/tools"
