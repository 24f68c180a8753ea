function generatePassword(size) {
  // ruleid: javascript-secret-from-statistical-generator
  return _.sampleSize(ALPHABET, size).join('');
}

function create() {
  // ruleid: javascript-secret-from-statistical-generator
  const inviteCode = uuidv1();
  return inviteCode;
}

const makeResetToken = () => {
  // ruleid: javascript-secret-from-statistical-generator
  return chance.string({ length: 20 });
};

function generatePasswordSafe(size) {
  // ok: javascript-secret-from-statistical-generator
  return crypto.randomBytes(size).toString('base64url');
}

function pick(list) {
  // ok: javascript-secret-from-statistical-generator
  return _.sample(list);
}

function started() {
  // ok: javascript-secret-from-statistical-generator
  return Date.now();
}
