import shlex
import subprocess

import asyncssh
import paramiko
from fabric import Connection


def size(client: paramiko.SSHClient, folder):
    # ruleid: python-remote-command-built
    _, out, _ = client.exec_command(f"du -s {folder}")
    return out.read()


def restart(host, unit):
    with Connection(host) as conn:
        # ruleid: python-remote-command-built
        conn.run("systemctl restart " + unit)


def in_container(container, name):
    command = "cat /data/%s" % name
    # ruleid: python-remote-command-built
    return container.exec_run(command)


def remote(host, name):
    # ruleid: python-remote-command-built
    return subprocess.run(["ssh", host, "rm /srv/" + name], check=True)


async def tail(host, path):
    async with asyncssh.connect(host) as link:
        # ruleid: python-remote-command-built
        return await link.run("tail {}".format(path))


def safe_size(client, folder):
    # ok: python-remote-command-built
    _, out, _ = client.exec_command(f"du -s {shlex.quote(folder)}")
    return out.read()


def uptime(client):
    # ok: python-remote-command-built
    return client.exec_command("uptime")


def list_form(container, name):
    # ok: python-remote-command-built
    return container.exec_run(["cat", "/data/" + name])


def read_remote(connection, shell, path):
    # ok: python-remote-command-built
    return connection.exec_command("dd if=%s bs=%s" % (shell.quote(path), 65536))
