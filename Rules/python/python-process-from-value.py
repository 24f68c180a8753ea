import subprocess
import sys


def run(command):
    # ruleid: python-process-from-value
    return subprocess.run(command, check=True)


def output(command):
    # ruleid: python-process-from-value
    return subprocess.getoutput(command)


def size(path):
    # ruleid: python-process-from-value
    return subprocess.check_output("du -s " + path, shell=True)


def version():
    # ok: python-process-from-value
    return subprocess.run(["git", "--version"], check=True)


def clone(address):
    # ok: python-process-from-value
    subprocess.check_call(["git", "clone", "--", address])


def tests(names):
    # ok: python-process-from-value
    subprocess.call(["coverage", "run"] + names)


def module(name):
    # ok: python-process-from-value
    subprocess.Popen([sys.executable, "-m", name])
