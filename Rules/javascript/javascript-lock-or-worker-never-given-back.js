async function run() {
  // ruleid: javascript-lock-or-worker-never-given-back
  const lock = await redlock.acquire(['a'], 5000);
  await work();
}

async function shot(url) {
  // ruleid: javascript-lock-or-worker-never-given-back
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(url);
  return page.screenshot();
}

async function limited(url) {
  // ruleid: javascript-lock-or-worker-never-given-back
  await slots.acquire();
  const res = await fetch(url);
  slots.release();
  return res.text();
}

async function runSafe() {
  // ok: javascript-lock-or-worker-never-given-back
  const lock = await redlock.acquire(['a'], 5000);
  try {
    await work();
  } finally {
    await lock.release();
  }
}

async function shotSafe(url) {
  // ok: javascript-lock-or-worker-never-given-back
  const browser = await puppeteer.launch();
  try {
    return await capture(browser, url);
  } finally {
    await browser.close();
  }
}

async function takeLock(name) {
  // ok: javascript-lock-or-worker-never-given-back
  const lock = await redlock.acquire([name], 5000);
  return lock;
}
