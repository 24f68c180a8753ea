def a(ctx, sock, client):
    # ruleid: python-certificate-or-host-not-checked
    requests.get("https://x.example", verify=False)
    # ruleid: python-certificate-or-host-not-checked
    ctx.check_hostname = False
    # ruleid: python-certificate-or-host-not-checked
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    # ruleid: python-certificate-or-host-not-checked
    return ctx.wrap_socket(sock)


def b(ctx, sock):
    # ok: python-certificate-or-host-not-checked
    requests.get("https://x.example", timeout=3)
    # ok: python-certificate-or-host-not-checked
    ctx.check_hostname = True
    # ok: python-certificate-or-host-not-checked
    return ctx.wrap_socket(sock, server_hostname="x.example")
