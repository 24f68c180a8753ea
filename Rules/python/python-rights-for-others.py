import os


def upload(path):
    # ruleid: python-rights-for-others
    os.chmod(path, 0o666)


def share(folder):
    # ruleid: python-rights-for-others
    os.mkdir(folder, 0o777)


def background():
    # ruleid: python-rights-for-others
    os.umask(0)


def close_file(path):
    # ok: python-rights-for-others
    os.chmod(path, 0o600)


def private(folder):
    # ok: python-rights-for-others
    os.makedirs(folder, 0o700)


def install(path):
    # ok: python-rights-for-others
    os.chmod(path, 0o755)


def mask():
    # ok: python-rights-for-others
    os.umask(0o077)
