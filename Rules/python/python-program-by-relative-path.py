import os
import shlex
import subprocess


def convert(src):
    # ruleid: python-program-by-relative-path
    subprocess.run("./bin/convert " + shlex.quote(src), shell=True, check=True)


def tool(args):
    # ruleid: python-program-by-relative-path
    subprocess.run(["./tool", *args], check=True)


def archive(folder):
    os.chdir(folder)
    # ruleid: python-program-by-relative-path
    subprocess.run(["tar", "-czf", "backup.tgz", "data"], check=True)


def convert_safe(src):
    # ok: python-program-by-relative-path
    subprocess.run(["/usr/local/bin/convert", src], check=True)


def status():
    # ok: python-program-by-relative-path
    subprocess.run(["git", "status"], check=True)


def editor():
    program = os.environ.get("EDITOR_HELPER", "helper")
    # ruleid: python-program-by-relative-path
    subprocess.run([program, "--version"], check=True)


def fixed():
    program = "/usr/bin/helper"
    # ok: python-program-by-relative-path
    subprocess.run([program, "--version"], check=True)
