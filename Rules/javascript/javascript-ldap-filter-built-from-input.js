const ldap = require('ldapjs');

function find(client, name, done) {
  // ruleid: javascript-ldap-filter-built-from-input
  client.search('ou=people,dc=example,dc=com', { scope: 'sub', filter: `(uid=${name})` }, done);
}

app.get('/user', (req, res) => {
  // ruleid: javascript-ldap-filter-built-from-input
  const filter = '(&(objectClass=person)(cn=' + req.query.name + '))';
  client.search(BASE, { filter }, (err, found) => send(res, found));
});

function login(client, user, password, done) {
  // ruleid: javascript-ldap-filter-built-from-input
  client.bind('uid=' + user + ',ou=people,dc=example,dc=com', password, done);
}

function findSafely(client, name, done) {
  const filter = new ldap.EqualityFilter({ attribute: 'uid', value: name });
  // ok: javascript-ldap-filter-built-from-input
  client.search('ou=people,dc=example,dc=com', { scope: 'sub', filter }, done);
}

function all(client, done) {
  // ok: javascript-ldap-filter-built-from-input
  client.search('ou=people,dc=example,dc=com', { filter: '(objectClass=person)' }, done);
}

function escaped(client, name, done) {
  // ok: javascript-ldap-filter-built-from-input
  client.search('dc=example,dc=com', { filter: `(uid=${escapeFilter(name)})` }, done);
}

