function encryptBackup(data) {
  // ruleid: javascript-key-bytes-written-in-source
  const key = Buffer.from('6b1f9a4c3d2e5f708192a3b4c5d6e7f80a1b2c3d4e5f60718293a4b5c6d7e8f9', 'hex');
  const iv = crypto.randomBytes(12);
  return seal(crypto.createCipheriv('aes-256-gcm', key, iv), data);
}

// ruleid: javascript-key-bytes-written-in-source
const signingSecret = new Uint8Array([12, 55, 201, 9, 77, 130, 4, 91]);

function tag(body) {
  // ruleid: javascript-key-bytes-written-in-source
  return crypto.createHmac('sha256', 'webhook-2022').update(body).digest('hex');
}

function encryptWithEnvironment(data) {
  // ok: javascript-key-bytes-written-in-source
  const key = Buffer.from(process.env.BACKUP_KEY, 'hex');
  return seal(crypto.createCipheriv('aes-256-gcm', key, crypto.randomBytes(12)), data);
}

// ok: javascript-key-bytes-written-in-source
const magic = Buffer.from('504b0304', 'hex');

function tagOf(body, secret) {
  // ok: javascript-key-bytes-written-in-source
  return crypto.createHmac('sha256', secret).update(body).digest('hex');
}
