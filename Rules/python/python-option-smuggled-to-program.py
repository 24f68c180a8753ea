import asyncio
import subprocess


def history(branch):
    # ruleid: python-option-smuggled-to-program
    return subprocess.check_output(["git", "log", "--oneline", branch], text=True)


class Archive:
    def pack(self, names):
        # ruleid: python-option-smuggled-to-program
        subprocess.run(["tar", "czf", self.target, *names], check=True)


async def copy(host, text):
    # ruleid: python-option-smuggled-to-program
    return await asyncio.create_subprocess_exec("ssh", host, "uptime")


def good_history(branch):
    if branch.startswith("-"):
        raise ValueError("bad branch")
    # ok: python-option-smuggled-to-program
    return subprocess.check_output(["git", "log", "--oneline", branch], text=True)


def good_search(pattern, folder):
    # ok: python-option-smuggled-to-program
    return subprocess.run(["grep", "-r", "--", pattern, folder], capture_output=True, check=False)


def good_pattern(pattern):
    # ok: python-option-smuggled-to-program
    return subprocess.run(["grep", "-r", "-e", pattern, "/srv/notes"], capture_output=True, check=False)


def status():
    # ok: python-option-smuggled-to-program
    return subprocess.run(["git", "status", "--short"], check=True)
