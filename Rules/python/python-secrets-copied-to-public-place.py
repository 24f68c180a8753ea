import os
import shutil
import subprocess


def publish(project):
    # ruleid: python-secrets-copied-to-public-place
    shutil.copytree(f"{project}/source", "/var/www/html/app")
    # ruleid: python-secrets-copied-to-public-place
    shutil.copy(f"{project}/.env", "/var/www/html/app/.env")


def run(script):
    fd = os.open("/etc/app/key", os.O_RDONLY)
    # ruleid: python-secrets-copied-to-public-place
    os.set_inheritable(fd, True)
    # ruleid: python-secrets-copied-to-public-place
    return subprocess.run(["python3", script], close_fds=False)


def site(project):
    # ok: python-secrets-copied-to-public-place
    shutil.copytree(f"{project}/dist", "/var/www/html/app")


def keep(project):
    # ok: python-secrets-copied-to-public-place
    shutil.copy(f"{project}/.env", "/etc/app/env")


def tool(script):
    # ok: python-secrets-copied-to-public-place
    return subprocess.run(["python3", script], env={"PATH": "/usr/bin"})
