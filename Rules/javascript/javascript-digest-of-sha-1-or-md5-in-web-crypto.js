async function fingerprint(certificate) {
  // ruleid: javascript-digest-of-sha-1-or-md5-in-web-crypto
  return crypto.subtle.digest('SHA-1', certificate);
}

function sealCert(cert, key) {
  // ruleid: javascript-digest-of-sha-1-or-md5-in-web-crypto
  cert.sign(key, forge.md.md5.create());
}

// ruleid: javascript-digest-of-sha-1-or-md5-in-web-crypto
const check = (data, key, sig) => crypto.createVerify('RSA-SHA1').update(data).verify(key, sig);

async function fingerprint256(certificate) {
  // ok: javascript-digest-of-sha-1-or-md5-in-web-crypto
  return crypto.subtle.digest('SHA-256', certificate);
}

async function pwnedRange(password) {
  // ok: javascript-digest-of-sha-1-or-md5-in-web-crypto
  const d = await crypto.subtle.digest('SHA-1', encode(password));
  return fetch('https://api.pwnedpasswords.com/range/' + hex(d).slice(0, 5));
}

// ok: javascript-digest-of-sha-1-or-md5-in-web-crypto
const check256 = (data, key, sig) => crypto.createVerify('SHA256').update(data).verify(key, sig);
