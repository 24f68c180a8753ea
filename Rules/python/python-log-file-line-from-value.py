import json


def audit(user, action):
    with open("audit.log", "a") as fh:
        # ruleid: python-log-file-line-from-value
        fh.write(f"{user} did {action}\n")


def remember(name, agent):
    line = "%s %s\n" % (name, agent)
    with open("/var/log/app/visits.log", "a") as fh:
        # ruleid: python-log-file-line-from-value
        fh.write(line)


class Trail:
    def add(self, name):
        with open(self.log_path, "a") as fh:
            # ruleid: python-log-file-line-from-value
            fh.write("login " + name + "\n")


def audit_safe(user, action):
    with open("audit.log", "a") as fh:
        # ok: python-log-file-line-from-value
        fh.write(json.dumps({"user": user, "action": action}) + "\n")


def note(name):
    with open("notes.txt", "a") as fh:
        # ok: python-log-file-line-from-value
        fh.write(f"{name}\n")


def start():
    with open("app.log", "a") as fh:
        # ok: python-log-file-line-from-value
        fh.write("started\n")
