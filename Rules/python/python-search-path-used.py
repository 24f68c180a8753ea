# ruleid: python-search-path-used
subprocess.run(["convert", p])
# ruleid: python-search-path-used
sys.path.insert(0, d)
# ruleid: python-search-path-used
l = ctypes.CDLL(name)

# ok: python-search-path-used
subprocess.run(["/usr/bin/convert", p])
# ok: python-search-path-used
path.insert(0, d)
# ok: python-search-path-used
l = table(name)
