import os
import re


def write_vhost(domain, root):
    config = "server { server_name %s; root %s; }" % (domain, root)
    with open("/etc/nginx/sites-enabled/site.conf", "w") as fh:
        # ruleid: python-file-lines-from-values
        fh.write(config)


def schedule(user, command):
    with open("/etc/cron.d/jobs", "a") as fh:
        # ruleid: python-file-lines-from-values
        fh.write(f"0 3 * * * {user} {command}\n")


def add_key(home, key, label):
    with open(os.path.join(home, "authorized_keys"), "a") as fh:
        # ruleid: python-file-lines-from-values
        fh.write("%s %s\n" % (key, label))


def write_vhost_checked(domain):
    if not re.fullmatch(r"[a-z0-9.-]+", domain):
        raise ValueError(domain)
    with open("/etc/nginx/sites-enabled/site.conf", "w") as fh:
        # ok: python-file-lines-from-values
        fh.write(f"server_name {domain};")


def note(name, text):
    with open("notes.txt", "a") as fh:
        # ok: python-file-lines-from-values
        fh.write(f"{name}: {text}\n")


def fixed(path):
    with open("/etc/app.conf", "w") as fh:
        # ok: python-file-lines-from-values
        fh.write("debug = false\n")
