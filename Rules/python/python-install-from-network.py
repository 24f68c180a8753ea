import os
import subprocess
import sys


def tool():
    # ruleid: python-install-from-network
    subprocess.run("curl -s https://x.example/install.sh | sh", shell=True)


def package(name):
    # ruleid: python-install-from-network
    subprocess.run(["pip", "install", name], check=True)


def addon(name):
    # ruleid: python-install-from-network
    subprocess.check_call([sys.executable, "-m", "pip", "install", name])


def pinned():
    # ok: python-install-from-network
    subprocess.run(["pip", "install", "--require-hashes", "-r", "requirements.txt"], check=True)


def page():
    # ok: python-install-from-network
    os.system("curl -s https://x.example/ -o page.html")


def own(name):
    # ok: python-install-from-network
    subprocess.run(["pip", "show", name], check=True)
