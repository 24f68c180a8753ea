import struct


def message(sock):
    (size,) = struct.unpack(">I", sock.recv(4))
    # ruleid: python-size-from-message
    buf = bytearray(size)
    sock.recv_into(buf)
    return buf


async def frame(reader):
    size = int.from_bytes(await reader.readexactly(4), "big")
    # ruleid: python-size-from-message
    return await reader.readexactly(size)


class Handler:
    def do_POST(self):
        size = int(self.headers.get("Content-Length", 0))
        # ruleid: python-size-from-message
        return self.rfile.read(size)


def safe_message(sock):
    (size,) = struct.unpack(">I", sock.recv(4))
    if size > 65536:
        raise ValueError("too large")
    # ok: python-size-from-message
    return bytearray(size)


async def safe_frame(reader):
    size = int.from_bytes(await reader.readexactly(4), "big")
    # ok: python-size-from-message
    return await reader.readexactly(min(size, 65536))


def fixed(sock):
    # ok: python-size-from-message
    return sock.recv(4096)
