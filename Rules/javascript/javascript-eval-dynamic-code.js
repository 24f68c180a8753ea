const express = require('express');
const vm = require('vm');
const app = express();

app.get('/calc', (req, res) => {
  // ruleid: javascript-eval-dynamic-code
  const result = eval(req.query.expression);
  res.json({ result });
});

function compileFilter(body) {
  // ruleid: javascript-eval-dynamic-code
  return new Function('row', body);
}

function runPlugin(source, context) {
  // ruleid: javascript-eval-dynamic-code
  return vm.runInNewContext(source, context);
}

function later(name) {
  // ruleid: javascript-eval-dynamic-code
  setTimeout("greet('" + name + "')", 100);
}

function globalObject() {
  // ok: javascript-eval-dynamic-code
  return new Function('return this')();
}

function parse(text) {
  // ok: javascript-eval-dynamic-code
  return JSON.parse(text);
}

function poll(callback) {
  // ok: javascript-eval-dynamic-code
  setTimeout(callback, 100);
}

const formula = { evaluate(x) { return x; } };
// ok: javascript-eval-dynamic-code
formula.evaluate(process.argv[2]);

