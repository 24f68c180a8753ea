const ldap = require('ldapjs');

async function findPerson(login) {
  // ruleid: javascript-parameter-in-ldap-filter
  const filter = `(&(objectClass=person)(uid=${login}))`;
  return search(client, 'ou=people,dc=acme,dc=org', filter);
}

function groups({ member }, done) {
  // ruleid: javascript-parameter-in-ldap-filter
  client.search('ou=groups,dc=acme,dc=org', { scope: 'sub', filter: '(member=' + member + ')' }, done);
}

exports.signIn = (req, res) => {
  // ruleid: javascript-parameter-in-ldap-filter
  const dn = 'uid=' + req.body.login + ',ou=people,dc=acme,dc=org';
  client.bind(dn, req.body.password, (err) => res.sendStatus(err ? 401 : 204));
};

async function findEscaped(login) {
  // ok: javascript-parameter-in-ldap-filter
  const filter = `(uid=${escapeFilter(login)})`;
  return search(client, 'ou=people', filter);
}

function everybody(done) {
  // ok: javascript-parameter-in-ldap-filter
  client.search('ou=people', { filter: '(objectClass=person)' }, done);
}

function built(login, done) {
  // ok: javascript-parameter-in-ldap-filter
  client.search('ou=people', { filter: new ldap.EqualityFilter({ attribute: 'uid', value: login }) }, done);
}
