import shlex
import subprocess


def archive(name, files):
    args = ["tar", "czf", name + ".tgz"]
    # ruleid: python-words-split-into-arguments
    args += shlex.split(files)
    return subprocess.call(args)


def dump(request):
    options = request.POST.get("options", "").split()
    # ruleid: python-words-split-into-arguments
    cmd = ["pg_dump", "-Fc"] + options
    subprocess.check_call(cmd)


def ping(host):
    # ruleid: python-words-split-into-arguments
    subprocess.run(shlex.split(f"ping -c 1 {host}"), check=True)


def archive_safe(name, files):
    # ok: python-words-split-into-arguments
    args = ["tar", "czf", name + ".tgz", "--"]
    args += [str(f) for f in files]
    return subprocess.call(args)


def words(text):
    # ok: python-words-split-into-arguments
    return ["first"] + text.split()


def status():
    # ok: python-words-split-into-arguments
    return subprocess.run(shlex.split("git status --short"), check=True)
