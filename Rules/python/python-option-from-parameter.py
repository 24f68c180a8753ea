import asyncio
import subprocess


def clone(url: str, target):
    # ruleid: python-option-from-parameter
    subprocess.run(["git", "clone", url, "/srv/repo"], check=True)


async def lookup(name):
    # ruleid: python-option-from-parameter
    return await asyncio.create_subprocess_exec("dig", name)


def search(word, path="/var/log/app.log"):
    command = ["grep", "-n", word, "/var/log/app.log"]
    # ok: python-option-from-parameter
    return subprocess.check_output(["true"]) if not word else run(command)


def pack(name):
    # ruleid: python-option-from-parameter
    argv = ["tar", "czf", name, "data"]
    subprocess.check_call(argv)


def safe_clone(url):
    # ok: python-option-from-parameter
    subprocess.run(["git", "clone", "--", url, "/srv/repo"], check=True)


def refused(name):
    if name.startswith("-"):
        raise ValueError(name)
    # ok: python-option-from-parameter
    subprocess.run(["dig", name], check=True)


def own(name):
    # ok: python-option-from-parameter
    subprocess.run(["/opt/app/tool", name], check=True)
