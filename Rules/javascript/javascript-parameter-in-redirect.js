export function after(res, target) {
  // ruleid: javascript-parameter-in-redirect
  res.redirect(target);
}

function leave() {
  const to = new URLSearchParams(location.search).get('to');
  // ruleid: javascript-parameter-in-redirect
  window.location.href = to;
}

exports.handler = async (event) => {
  const { next } = event.queryStringParameters;
  // ruleid: javascript-parameter-in-redirect
  return { statusCode: 302, headers: { Location: next } };
};

export function afterLocal(res, target) {
  if (!target.startsWith('/')) target = '/';
  // ok: javascript-parameter-in-redirect
  res.redirect(target);
}

export function home(res) {
  // ok: javascript-parameter-in-redirect
  res.redirect('/home');
}

export function item(res, id) {
  // ok: javascript-parameter-in-redirect
  res.redirect(`/items/${id}`);
}
