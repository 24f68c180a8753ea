function state(text) {
  // ruleid: javascript-outside-data-deserialized
  return serializer.unserialize(text);
}

function job(buffer) {
  // ruleid: javascript-outside-data-deserialized
  return v8.deserialize(buffer);
}

function config(text) {
  // ruleid: javascript-outside-data-deserialized
  return yaml.load(text, { schema: FULL });
}

function stateSafe(text) {
  // ok: javascript-outside-data-deserialized
  return JSON.parse(text);
}

function yamlSafe(text) {
  // ok: javascript-outside-data-deserialized
  return YAML.parse(text);
}

function out(value) {
  // ok: javascript-outside-data-deserialized
  return JSON.stringify(value);
}
