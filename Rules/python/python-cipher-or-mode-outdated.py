# ruleid: python-cipher-or-mode-outdated
c = DES.new(k, DES.MODE_CBC, iv)
# ruleid: python-cipher-or-mode-outdated
c = AES.new(k, AES.MODE_ECB)
# ruleid: python-cipher-or-mode-outdated
c = Cipher(algorithms.ARC4(k), None)

# ok: python-cipher-or-mode-outdated
c = AESGCM(k)
# ok: python-cipher-or-mode-outdated
c = AES.new(k, AES.MODE_GCM)
# ok: python-cipher-or-mode-outdated
c = Cipher(algorithms.AES(k), modes.GCM(n))
