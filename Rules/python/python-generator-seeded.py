# ruleid: python-generator-seeded
random.seed(42)
# ruleid: python-generator-seeded
rng = np.random.default_rng(seed=7)
# ruleid: python-generator-seeded
r = random.Random(os.getpid())

# ok: python-generator-seeded
seed(42)
# ok: python-generator-seeded
rng = np.random.default_rng()
# ok: python-generator-seeded
r = secrets.SystemRandom()
