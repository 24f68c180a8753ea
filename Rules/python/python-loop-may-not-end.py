import struct


def fields(data):
    pos = 0
    out = []
    # ruleid: python-loop-may-not-end
    while pos < len(data):
        size = data[pos + 1]
        out.append(data[pos:pos + size])
        pos += size
    return out


def wait(job):
    state = job.state()
    # ruleid: python-loop-may-not-end
    while state != "done":
        if state == "failed":
            continue
        state = job.state()
    return job


def read_exactly(sock, n):
    buf = b""
    # ruleid: python-loop-may-not-end
    while len(buf) < n:
        buf += sock.recv(n - len(buf))
    return buf


def stuck(rows):
    i = 0
    # ruleid: python-loop-may-not-end
    while i < len(rows):
        print(rows[i])


def safe_fields(data):
    pos = 0
    out = []
    # ok: python-loop-may-not-end
    while pos < len(data):
        size = data[pos + 1]
        if size < 2:
            raise ValueError("bad size")
        out.append(data[pos:pos + size])
        pos += size
    return out


def safe_read(sock, n):
    buf = b""
    # ok: python-loop-may-not-end
    while len(buf) < n:
        part = sock.recv(n - len(buf))
        if not part:
            raise EOFError
        buf += part
    return buf


def count(rows):
    i = 0
    # ok: python-loop-may-not-end
    while i < len(rows):
        i += 1
    return i
