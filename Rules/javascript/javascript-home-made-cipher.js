function encrypt(text, key) {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    // ruleid: javascript-home-made-cipher
    out += String.fromCharCode(text.charCodeAt(i) ^ key.charCodeAt(i % key.length));
  }
  return out;
}

const encryptPassword = (password) => {
  // ruleid: javascript-home-made-cipher
  return Buffer.from(password).toString('base64');
};

class Vault {
  decryptName(name) {
    // ruleid: javascript-home-made-cipher
    return name.split('').reverse().join('');
  }
}

function encryptSafely(key, text) {
  const iv = crypto.randomBytes(12);
  // ok: javascript-home-made-cipher
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

function hash(text) {
  let h = 0;
  for (let i = 0; i < text.length; i++) {
    // ok: javascript-home-made-cipher
    h = (h * 31) ^ text.charCodeAt(i);
  }
  return h;
}

function toBase64(text) {
  // ok: javascript-home-made-cipher
  return Buffer.from(text).toString('base64');
}

// ruleid: javascript-home-made-cipher
function hashPassword(password) {
  let hash = 0;
  for (const ch of password) {
    hash = (hash << 5) - hash + ch.charCodeAt(0);
  }
  return hash.toString(16);
}

// ok: javascript-home-made-cipher
function colorOf(name) {
  let hash = 0;
  for (const ch of name) hash = (hash << 5) - hash + ch.charCodeAt(0);
  return hash;
}
