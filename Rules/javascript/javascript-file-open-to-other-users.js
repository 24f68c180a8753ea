// ruleid: javascript-file-open-to-other-users
fs.chmodSync('/srv/data', 0o777);

function saveKey(pem) {
  // ruleid: javascript-file-open-to-other-users
  fs.writeFileSync('/etc/app/private.pem', pem);
}

// ruleid: javascript-file-open-to-other-users
fs.mkdirSync('/srv/queue', { recursive: true, mode: 0o775 });

// ok: javascript-file-open-to-other-users
fs.chmodSync('/srv/data', 0o700);

function saveKeySafe(pem) {
  // ok: javascript-file-open-to-other-users
  fs.writeFileSync('/etc/app/private.pem', pem, { mode: 0o600 });
}

// ok: javascript-file-open-to-other-users
fs.mkdirSync('/srv/queue', { recursive: true });
