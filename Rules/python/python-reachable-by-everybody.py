# ruleid: python-reachable-by-everybody
srv.bind(("0.0.0.0", 80))
# ruleid: python-reachable-by-everybody
s3.put_object(ACL="public-read")
# ruleid: python-reachable-by-everybody
os.set_inheritable(fd, True)

# ok: python-reachable-by-everybody
srv.bind(("127.0.0.1", 80))
# ok: python-reachable-by-everybody
s3.put_object(Key="a")
# ok: python-reachable-by-everybody
os.get_inheritable(fd)
