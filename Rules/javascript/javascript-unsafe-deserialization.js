const serialize = require('node-serialize');
const yaml = require('js-yaml');
const v8 = require('v8');

app.get('/profile', (req, res) => {
  const text = Buffer.from(req.cookies.profile, 'base64').toString();
  // ruleid: javascript-unsafe-deserialization
  const profile = serialize.unserialize(text);
  res.send(profile.name);
});

function readConfig(text) {
  // ruleid: javascript-unsafe-deserialization
  return yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA });
}

function restore(req) {
  // ruleid: javascript-unsafe-deserialization
  return v8.deserialize(Buffer.from(req.body.state, 'base64'));
}

app.get('/profile-safely', (req, res) => {
  // ok: javascript-unsafe-deserialization
  const profile = JSON.parse(req.cookies.profile);
  res.send(profile.name);
});

function readConfigSafely(text) {
  // ok: javascript-unsafe-deserialization
  return yaml.load(text);
}

function readStrict(text) {
  // ok: javascript-unsafe-deserialization
  return yaml.load(text, { schema: yaml.JSON_SCHEMA });
}

function copy(value) {
  // ok: javascript-unsafe-deserialization
  return v8.deserialize(v8.serialize(value));
}

function profile(req) {
  const raw = Buffer.from(req.cookies.profile || '', 'base64').toString();
  // ruleid: javascript-unsafe-deserialization
  return serialize.unserialize(raw);
}
// ruleid: javascript-unsafe-deserialization
const unsafeSchema = DEFAULT_SCHEMA.extend(jsTypes);
// ok: javascript-unsafe-deserialization
const plain = serialize.serialize({ a: 1 });
