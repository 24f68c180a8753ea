def load(path, sock, data):
    # ruleid: python-failure-not-handled
    sock.send(data)
    try:
        x = work()
    # ruleid: python-failure-not-handled
    except Exception:
        pass
    # ruleid: python-failure-not-handled
    m = re.match("a", data).group(1)
    # ruleid: python-failure-not-handled
    return int(row["n"]), m


def good(sock, data):
    # ok: python-failure-not-handled
    n = sock.sendmsg([data])
    # ok: python-failure-not-handled
    if n != len(data):
        # ok: python-failure-not-handled
        raise OSError("short")
    return n
