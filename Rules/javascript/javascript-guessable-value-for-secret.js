function resetToken(user) {
  // ruleid: javascript-guessable-value-for-secret
  return user.id + '-' + Date.now().toString(36);
}

const makeInvite = (size) => {
  let code = '';
  // ruleid: javascript-guessable-value-for-secret
  for (let i = 0; i < size; i++) code += ALPHABET[Math.floor(Math.random() * ALPHABET.length)];
  return code;
};

class Sessions {
  open(user) {
    // ruleid: javascript-guessable-value-for-secret
    const id = uuidv1();
    this.all.set(id, user);
    return id;
  }
}

function resetTokenSafe() {
  // ok: javascript-guessable-value-for-secret
  return crypto.randomBytes(32).toString('hex');
}

const roll = () => {
  // ok: javascript-guessable-value-for-secret
  return 1 + Math.floor(Math.random() * 6);
};

function started() {
  // ok: javascript-guessable-value-for-secret
  return { at: Date.now() };
}
