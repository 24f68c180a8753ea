import os
import shutil
import tarfile
import zipfile


def unpack(path, target):
    with tarfile.open(path) as archive:
        # ruleid: python-archive-extract-all
        archive.extractall(target)


def unpack_all(path):
    # ruleid: python-archive-extract-all
    tarfile.open(path, "r:gz").extractall()


def members(path, target):
    tar = tarfile.open(path)
    for member in tar.getmembers():
        # ruleid: python-archive-extract-all
        tar.extract(member, target)


def manual(path, target):
    with zipfile.ZipFile(path) as bundle:
        for name in bundle.namelist():
            # ruleid: python-archive-extract-all
            with open(os.path.join(target, name), "wb") as out:
                out.write(bundle.read(name))


def unpack_safely(path, target):
    with tarfile.open(path) as archive:
        # ok: python-archive-extract-all
        archive.extractall(target, filter="data")


def unpack_zip(path, target):
    with zipfile.ZipFile(path) as bundle:
        # ok: python-archive-extract-all
        bundle.extractall(target)


def checked(path, target):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if ".." in member.name or member.name.startswith("/"):
                raise ValueError(member.name)
        # ok: python-archive-extract-all
        archive.extractall(target)
