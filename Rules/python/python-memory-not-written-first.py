# ruleid: python-memory-not-written-first
b = np.empty(3)
# ruleid: python-memory-not-written-first
b = torch.empty(2, 2)
# ruleid: python-memory-not-written-first
p = libc.malloc(9)

# ok: python-memory-not-written-first
b = np.zeros(3)
# ok: python-memory-not-written-first
b = torch.zeros(2, 2)
# ok: python-memory-not-written-first
p = bytes(9)
