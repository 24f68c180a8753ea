class Stream:
    def crypt(self, data):
        i = j = 0
        out = bytearray()
        for b in data:
            i = (i + 1) % 256
            j = (j + self.s[i]) % 256
            self.s[i], self.s[j] = self.s[j], self.s[i]
            # ruleid: python-rc4-or-own-cipher
            out.append(b ^ self.s[(self.s[i] + self.s[j]) % 256])
        return bytes(out)


def mask(data, key):
    # ruleid: python-rc4-or-own-cipher
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))


def encrypt(number, secret):
    # ruleid: python-rc4-or-own-cipher
    return number ^ secret


def encrypt_safe(box, text):
    # ok: python-rc4-or-own-cipher
    return box.encrypt(text)


def parity(a, b):
    # ok: python-rc4-or-own-cipher
    return a ^ b


def bucket(index, shards):
    # ok: python-rc4-or-own-cipher
    return shards[index % len(shards)]
