const https = require('https');
const tls = require('tls');

// ruleid: javascript-old-tls-version
https.createServer({ key, cert, minVersion: 'TLSv1' }, app).listen(443);

// ruleid: javascript-old-tls-version
const agent = new https.Agent({ secureProtocol: 'TLSv1_1_method' });

// ruleid: javascript-old-tls-version
tls.DEFAULT_MIN_VERSION = 'TLSv1.1';

// ruleid: javascript-old-tls-version
const weak = tls.connect({ host: 'example.com', ciphers: 'RC4-SHA:AES128-SHA' });

// ok: javascript-old-tls-version
https.createServer({ key, cert, minVersion: 'TLSv1.2' }, app).listen(443);

// ok: javascript-old-tls-version
tls.DEFAULT_MIN_VERSION = 'TLSv1.3';

// ok: javascript-old-tls-version
const strong = tls.connect({ host: 'example.com', ciphers: 'HIGH:!aNULL:!MD5:!RC4' });

// ruleid: javascript-old-tls-version
const versions = ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'];
// ok: javascript-old-tls-version
const modern = ['TLSv1.3', 'TLSv1.2'];
