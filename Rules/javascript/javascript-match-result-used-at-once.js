function version(text) {
  // ruleid: javascript-match-result-used-at-once
  return text.match(/v(\d+)/)[1];
}

async function mail(id) {
  // ruleid: javascript-match-result-used-at-once
  return (await User.findById(id)).email;
}

function price(items, id) {
  // ruleid: javascript-match-result-used-at-once
  return items.find((item) => item.id === id).price;
}

app.use((req, res, next) => {
  // ruleid: javascript-match-result-used-at-once
  req.token = req.headers.authorization.split(' ')[1];
  next();
});

function optional(text) {
  // ok: javascript-match-result-used-at-once
  return text.match(/v(\d+)/)?.[1];
}

function safeVersion(text) {
  const m = text.match(/v(\d+)/);
  // ok: javascript-match-result-used-at-once
  return m ? m[1] : null;
}

async function safeMail(id) {
  const user = await User.findById(id);
  if (!user) return null;
  // ok: javascript-match-result-used-at-once
  return user.email;
}

function safePrice(items, id) {
  // ok: javascript-match-result-used-at-once
  return items.find((item) => item.id === id)?.price ?? 0;
}

app.use((req, res, next) => {
  // ok: javascript-match-result-used-at-once
  req.token = req.headers.authorization && req.headers.authorization.split(' ')[1];
  next();
});
