# ruleid: python-file-tested-then-used
if os.path.exists(p):
    os.remove(p)


# ruleid: python-file-tested-then-used
if not p.exists():
    p.write_text("x")


# ruleid: python-file-tested-then-used
if os.access(p, os.R_OK):
    open(p)



# ok: python-file-tested-then-used
open(p, "x")
# ok: python-file-tested-then-used
if p:
    go(p)


# ok: python-file-tested-then-used
os.path.join(p)
