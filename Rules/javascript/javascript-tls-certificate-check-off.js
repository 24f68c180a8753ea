const https = require('https');
const axios = require('axios');

// ruleid: javascript-tls-certificate-check-off
const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });

async function load(url) {
  const options = new URL(url);
  // ruleid: javascript-tls-certificate-check-off
  options.rejectUnauthorized = false;
  return https.get(options);
}

function disableEverywhere() {
  // ruleid: javascript-tls-certificate-check-off
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
}

// ok: javascript-tls-certificate-check-off
const strict = new https.Agent({ keepAlive: true, rejectUnauthorized: true });

// ok: javascript-tls-certificate-check-off
const pinned = new https.Agent({ ca: require('fs').readFileSync('ca.pem') });

function report(options) {
  // ok: javascript-tls-certificate-check-off
  if (options.rejectUnauthorized === false) {
    throw new Error('verification must stay on');
  }
}

