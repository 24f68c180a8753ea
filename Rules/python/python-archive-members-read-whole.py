import gzip
import zipfile
import zlib


def texts(upload):
    found = {}
    with zipfile.ZipFile(upload) as archive:
        for name in archive.namelist():
            # ruleid: python-archive-members-read-whole
            found[name] = archive.read(name).decode()
    return found


def body(request):
    # ruleid: python-archive-members-read-whole
    return gzip.decompress(request.get_data())


class Link:
    def receive(self, payload):
        # ruleid: python-archive-members-read-whole
        return zlib.decompress(payload)


def good_texts(upload):
    found = {}
    with zipfile.ZipFile(upload) as archive:
        for info in archive.infolist():
            if info.file_size > 1_000_000:
                raise ValueError("too large")
            # ok: python-archive-members-read-whole
            found[info.filename] = archive.read(info)
    return found


def good_body(request):
    worker = zlib.decompressobj()
    # ok: python-archive-members-read-whole
    return worker.decompress(request.get_data(), 1_000_000)


def constant():
    # ok: python-archive-members-read-whole
    return zlib.decompress(TABLE)
