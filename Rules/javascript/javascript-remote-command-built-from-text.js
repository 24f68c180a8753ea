const { Client } = require('ssh2');
const net = require('net');

function tailLog(config, file, cb) {
  const conn = new Client();
  conn.on('ready', () => {
    // ruleid: javascript-remote-command-built-from-text
    conn.exec(`tail -n 100 /var/log/${file}`, (err, stream) => cb(err, stream));
    // ruleid: javascript-remote-command-built-from-text
    conn.exec('systemctl restart ' + file, cb);
    // ok: javascript-remote-command-built-from-text
    conn.exec('uptime', cb);
    // ok: javascript-remote-command-built-from-text
    conn.exec(`tail -n 100 ${quote(file)}`, cb);
  }).connect(config);
}

exports.cacheSet = (key, value) => {
  const client = net.connect(6379, 'redis.internal', () => {
    // ruleid: javascript-remote-command-built-from-text
    client.write('SET ' + key + ' ' + value + '\r\n');
    // ruleid: javascript-remote-command-built-from-text
    client.write(`DEL ${key}\r\n`);
    // ok: javascript-remote-command-built-from-text
    client.write('PING\r\n');
  });
};

function query(db) {
  // ok: javascript-remote-command-built-from-text
  return db.exec(`VACUUM ${name}`);
}
