# ruleid: python-file-rights-wide
os.chmod(p, 0o777)
# ruleid: python-file-rights-wide
os.umask(0)
# ruleid: python-file-rights-wide
open("id.pem", "w").write(k)

# ok: python-file-rights-wide
os.chmod(p, 0o600)
# ok: python-file-rights-wide
os.stat(p)
# ok: python-file-rights-wide
open("report.txt", "w")
