# ruleid: python-random-numbers-guessable
c = random.choice(ALPHA)
# ruleid: python-random-numbers-guessable
n = np.random.bytes(16)
# ruleid: python-random-numbers-guessable
k = random.getrandbits(128)

# ok: python-random-numbers-guessable
c = secrets.choice(ALPHA)
# ok: python-random-numbers-guessable
n = os.urandom(16)
# ok: python-random-numbers-guessable
k = secrets.randbits(128)
