import re
import socket


def remember(host, key, text):
    with socket.create_connection((host, 11211), timeout=3) as s:
        # ruleid: python-protocol-line-from-variable
        s.sendall(("set %s 0 60 %d\r\n%s\r\n" % (key, len(text), text)).encode())
        return s.recv(64)


class Mailer:
    def recipient(self, address):
        # ruleid: python-protocol-line-from-variable
        self.sock.sendall(f"RCPT TO:<{address}>\r\n".encode())
        return self.sock.recv(256)


def say(writer, channel, text):
    # ruleid: python-protocol-line-from-variable
    writer.write(("PRIVMSG " + channel + " :hi\r\n").encode())


def remember_well(host, key, text):
    if not re.fullmatch(r"\w{1,200}", key):
        raise ValueError("bad key")
    with socket.create_connection((host, 11211), timeout=3) as s:
        # ok: python-protocol-line-from-variable
        s.sendall(("set %s 0 60 %d\r\n" % (key, len(text))).encode())


def recipient(sock, address):
    if "\r" in address or "\n" in address:
        raise ValueError("line break")
    # ok: python-protocol-line-from-variable
    sock.sendall(f"RCPT TO:<{address}>\r\n".encode())


def constant(sock):
    # ok: python-protocol-line-from-variable
    sock.sendall(b"QUIT\r\n")
