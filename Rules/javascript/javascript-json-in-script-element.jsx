function page(state) {
  // ruleid: javascript-json-in-script-element
  return `<html><script>window.STATE = ${JSON.stringify(state)};</script></html>`;
}

function joined(user) {
  // ruleid: javascript-json-in-script-element
  return '<script>var user = ' + JSON.stringify(user) + ';</script>';
}

function Schema({ data }) {
  // ruleid: javascript-json-in-script-element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data) }} />;
}

function safePage(state) {
  // ok: javascript-json-in-script-element
  return `<html><script>window.STATE = ${JSON.stringify(state).replace(/</g, '\\u003c')};</script></html>`;
}

function api(res, state) {
  // ok: javascript-json-in-script-element
  res.send(JSON.stringify(state));
}

function byHelper(state) {
  // ok: javascript-json-in-script-element
  return `<script>window.STATE = ${serialize(state, { isJSON: true })};</script>`;
}
