async function install(pkg, sig, key) {
  const verifier = createVerify('RSA-SHA256');
  verifier.update(pkg);
  // ruleid: javascript-outcome-of-verification-not-used
  verifier.verify(key, sig);
  await writeFile('/opt/agent/agent.bin', pkg);
}

class Licence {
  open(data, signature) {
    // ruleid: javascript-outcome-of-verification-not-used
    crypto.verify('sha256', data, this.publicKey, signature);
    return JSON.parse(data);
  }
}

async function signIn(user, password) {
  // ruleid: javascript-outcome-of-verification-not-used
  await bcrypt.compare(password, user.hash);
  return newSession(user);
}

function checked(verifier, key, sig) {
  // ok: javascript-outcome-of-verification-not-used
  if (!verifier.verify(key, sig)) throw new Error('bad signature');
}

function claims(token) {
  // ok: javascript-outcome-of-verification-not-used
  return jwt.verify(token, key, { algorithms: ['ES256'] });
}

async function matches(user, password) {
  // ok: javascript-outcome-of-verification-not-used
  const ok = await argon2.verify(user.hash, password);
  return ok;
}
