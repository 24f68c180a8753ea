# ruleid: python-cipher-of-own-making
def encrypt(d, k):
    return "".join(chr(ord(c) + k) for c in d)


# ruleid: python-cipher-of-own-making
x = codecs.encode(s, "rot13")
# ruleid: python-cipher-of-own-making
def my_hash(s):
    h = 0
    for c in s:
        h = h * 31 + ord(c)
    return h



# ok: python-cipher-of-own-making
def encrypt(d, k):
    return AESGCM(k).encrypt(n, d, None)


# ok: python-cipher-of-own-making
x = codecs.encode(s, "utf8")
# ok: python-cipher-of-own-making
def add(s):
    return s * 31
