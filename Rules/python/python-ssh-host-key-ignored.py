import asyncssh
import paramiko
from paramiko import AutoAddPolicy, SSHClient


def connect(host):
    client = paramiko.SSHClient()
    # ruleid: python-ssh-host-key-ignored
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect(host)


def other():
    client = SSHClient()
    # ruleid: python-ssh-host-key-ignored
    client.set_missing_host_key_policy(AutoAddPolicy)


async def run(host):
    # ruleid: python-ssh-host-key-ignored
    async with asyncssh.connect(host, known_hosts=None) as connection:
        return await connection.run("uptime")


def connect_safely(host):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    # ok: python-ssh-host-key-ignored
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host)


async def run_safely(host):
    # ok: python-ssh-host-key-ignored
    async with asyncssh.connect(host, known_hosts="/etc/ssh/known") as connection:
        return await connection.run("uptime")


def default(host):
    # ok: python-ssh-host-key-ignored
    paramiko.SSHClient().connect(host)
