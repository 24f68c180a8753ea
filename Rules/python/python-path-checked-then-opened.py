import os
import stat
import subprocess


class Spool:
    def read(self, name, uid):
        path = os.path.join(self.root, name)
        st = os.lstat(path)
        if stat.S_ISLNK(st.st_mode) or st.st_uid != uid:
            raise PermissionError(name)
        # ruleid: python-path-checked-then-opened
        with open(path) as f:
            return f.read()

    def read_safe(self, name, uid):
        fd = os.open(os.path.join(self.root, name), os.O_RDONLY | os.O_NOFOLLOW)
        if os.fstat(fd).st_uid != uid:
            raise PermissionError(name)
        # ok: python-path-checked-then-opened
        with os.fdopen(fd) as f:
            return f.read()


def print_document(path, user):
    os.seteuid(user.uid)
    allowed = os.access(path, os.R_OK)
    os.seteuid(0)
    if not allowed:
        return False
    # ruleid: python-path-checked-then-opened
    with open(path, "rb") as doc:
        subprocess.run(["lp", "-"], stdin=doc, check=True)


def save_token(path, token):
    if not os.path.exists(path):
        # ruleid: python-path-checked-then-opened
        with open(path, "w") as fh:
            fh.write(token)


def save_token_safe(path, token):
    # ok: python-path-checked-then-opened
    with open(path, "x") as fh:
        fh.write(token)


def load(path):
    if not os.path.exists(path):
        return None
    # ok: python-path-checked-then-opened
    with open(path) as fh:
        return fh.read()
