import gzip
import zipfile
import zlib


def texts(upload):
    found = {}
    with zipfile.ZipFile(upload) as archive:
        for name in archive.namelist():
            # ruleid: python-decompressed-without-limit
            found[name] = archive.read(name)
    return found


def unpack(blob):
    # ruleid: python-decompressed-without-limit
    return zlib.decompress(blob)


def load(request):
    # ruleid: python-decompressed-without-limit
    return gzip.decompress(request.body)


def safe_texts(upload):
    with zipfile.ZipFile(upload) as archive:
        if sum(i.file_size for i in archive.infolist()) > 10_000_000:
            raise ValueError("too large")
        # ok: python-decompressed-without-limit
        return [archive.read(n) for n in archive.namelist()]


def safe_unpack(blob):
    # ok: python-decompressed-without-limit
    return zlib.decompressobj().decompress(blob, 1_000_000)


def pack(blob):
    # ok: python-decompressed-without-limit
    return zlib.compress(blob)
