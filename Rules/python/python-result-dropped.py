# ruleid: python-result-dropped
sock.send(data)
# ruleid: python-result-dropped
os.system("sync")
# ruleid: python-result-dropped
verify_user(u)

# ok: python-result-dropped
n = sock.send(data)
# ok: python-result-dropped
subprocess.run(["a"], check=True)
# ok: python-result-dropped
if verify_user(u): go()
