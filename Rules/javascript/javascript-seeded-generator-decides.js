router.post('/raffle', async (req, res) => {
  // ruleid: javascript-seeded-generator-decides
  const mt = new MersenneTwister(req.body.raffleId);
  res.json({ winner: Math.floor(mt.random() * 100) });
});

function sessionKey(user) {
  // ruleid: javascript-seeded-generator-decides
  const rng = seedrandom(user.name);
  return Math.floor(rng() * 1e9).toString(36);
}

function createInvite(email) {
  // ruleid: javascript-seeded-generator-decides
  return uuid({ rng: () => Uint8Array.from({ length: 16 }, () => Math.random() * 256) });
}

describe('shuffle', () => {
  // ok: javascript-seeded-generator-decides
  const rng = seedrandom('fixed');
  it('keeps all', () => check(rng));
});

function winner(tickets) {
  // ok: javascript-seeded-generator-decides
  return tickets[crypto.randomInt(tickets.length)];
}

// ok: javascript-seeded-generator-decides
const id = uuid();
