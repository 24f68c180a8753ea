import os
import shlex
import subprocess
from subprocess import check_output, run


def ping(host):
    # ruleid: python-subprocess-shell-dynamic
    return subprocess.run(f"ping -c 1 {host}", shell=True, capture_output=True)


def archive(folder, name):
    command = "tar czf /backups/" + name + ".tgz " + folder
    # ruleid: python-subprocess-shell-dynamic
    os.system(command)


class Git:
    def log(self, branch):
        # ruleid: python-subprocess-shell-dynamic
        return check_output("git log %s" % branch, cwd=self.root, shell=True)


def convert(source, target):
    # ruleid: python-subprocess-shell-dynamic
    with os.popen("convert {} {}".format(source, target)) as pipe:
        return pipe.read()


def ping_safely(host):
    # ok: python-subprocess-shell-dynamic
    return subprocess.run(["ping", "-c", "1", host], check=True)


def constant():
    # ok: python-subprocess-shell-dynamic
    return run("df -h | sort", shell=True, check=True)


def quoted(name):
    # ok: python-subprocess-shell-dynamic
    return os.system("ls -l " + shlex.quote(name))


def also_constant():
    command = "uname -a"
    # ok: python-subprocess-shell-dynamic
    return os.popen(command).read()


def change_time(folder):
    # ok: python-subprocess-shell-dynamic
    return subprocess.run(["git", "log", "-1", "--pretty=format:%ct"], shell=True, cwd=folder)
