// ruleid: javascript-message-without-origin-check
window.addEventListener('message', (event) => {
  document.title = event.data.title;
});

// ruleid: javascript-message-without-origin-check
window.onmessage = function (e) {
  settings = JSON.parse(e.data);
};

function send(token) {
  // ruleid: javascript-message-without-origin-check
  window.parent.postMessage({ token }, '*');
}

// ok: javascript-message-without-origin-check
window.addEventListener('message', (event) => {
  if (event.origin !== 'https://app.example.com') return;
  document.title = event.data.title;
});

function sendSafely(token) {
  // ok: javascript-message-without-origin-check
  window.parent.postMessage({ token }, 'https://app.example.com');
}

// ok: javascript-message-without-origin-check
worker.postMessage({ job: 1 });

