def put(sock, text: bytes):
    # ruleid: python-part-of-data-sent-or-read
    sock.send(text)


def read_exactly(sock, n):
    # ruleid: python-part-of-data-sent-or-read
    return sock.recv(n)


class Link:
    def write(self, data):
        # ruleid: python-part-of-data-sent-or-read
        self.sock.send(data)


def good_put(sock, text: bytes):
    # ok: python-part-of-data-sent-or-read
    sock.sendall(text)


def counted(sock, text: bytes):
    while text:
        # ok: python-part-of-data-sent-or-read
        done = sock.send(text)
        text = text[done:]


def read_some(sock):
    # ok: python-part-of-data-sent-or-read
    return sock.recv(4096)
