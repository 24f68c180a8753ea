import os
import shlex
import subprocess


def archive(name, files):
    args = ["tar", "czf", name] + shlex.split(files)
    # ruleid: python-command-not-constant
    subprocess.call(args)
    # ruleid: python-command-not-constant
    subprocess.run(["git", "clone", files])
    # ruleid: python-command-not-constant
    os.system("rm -rf %s" % name)
    # ruleid: python-command-not-constant
    return subprocess.check_output(f"du -s {name}", shell=True)


def fixed():
    # ok: python-command-not-constant
    subprocess.run(["systemctl", "reload", "nginx"], check=True)
    # ok: python-command-not-constant
    os.system("sync")
    # ok: python-command-not-constant
    return subprocess.check_output(["uptime"])
