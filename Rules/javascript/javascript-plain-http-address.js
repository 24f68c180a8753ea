const http = require('http');
const https = require('https');

function forecast(done) {
  // ruleid: javascript-plain-http-address
  http.get('http://weather.test/today', done);
}

async function news() {
  // ruleid: javascript-plain-http-address
  return fetch('http://news.test/latest');
}

function live() {
  // ruleid: javascript-plain-http-address
  return new WebSocket('ws://news.test/live');
}

function safe(done) {
  // ok: javascript-plain-http-address
  https.get('https://weather.test/today', done);
}

async function local() {
  // ok: javascript-plain-http-address
  return fetch('http://localhost:3000/health');
}

function server(handler) {
  // ok: javascript-plain-http-address
  return http.createServer(handler);
}
