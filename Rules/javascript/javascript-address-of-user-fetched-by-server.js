class Avatars {
  async importFromUrl(userId, imageUrl) {
    // ruleid: javascript-address-of-user-fetched-by-server
    const response = await firstValueFrom(this.http.get(imageUrl, { responseType: 'arraybuffer' }));
    return this.storage.put(userId, response.data);
  }
}

async function notify(hook, event) {
  // ruleid: javascript-address-of-user-fetched-by-server
  await axios.post(hook.url, event);
}

export const preview = async (targetUrl) => {
  // ruleid: javascript-address-of-user-fetched-by-server
  const html = await (await fetch(targetUrl)).text();
  return html.slice(0, 200);
};

async function previewSafe(targetUrl) {
  const url = new URL(targetUrl);
  if (!ALLOWED.has(url.hostname)) throw new Error('host');
  // ok: javascript-address-of-user-fetched-by-server
  return fetch(targetUrl, { redirect: 'error' });
}

async function loadProducts() {
  // ok: javascript-address-of-user-fetched-by-server
  return fetch('/api/products');
}

async function rates(apiUrl) {
  // ok: javascript-address-of-user-fetched-by-server
  return fetch(apiUrl + '/rates');
}
