function shipping(country, weight) {
  // ruleid: javascript-variable-may-still-be-unset
  let rate;
  if (country === 'DE') rate = 4.5;
  else if (country === 'FR') rate = 6.9;
  return rate * weight;
}

async function rate(currency) {
  // ruleid: javascript-variable-may-still-be-unset
  let value;
  try {
    value = (await load(currency)).rate;
  } catch (e) {
    console.error('rate service unavailable');
  }
  return value.toFixed(4);
}

function label(kind) {
  // ruleid: javascript-variable-may-still-be-unset
  let text;
  switch (kind) {
    case 1: text = 'one'; break;
    case 2: text = 'two'; break;
  }
  return text + '!';
}

function shippingSafe(country, weight) {
  // ok: javascript-variable-may-still-be-unset
  let rate;
  if (country === 'DE') rate = 4.5;
  else rate = 9;
  return rate * weight;
}

async function rateSafe(currency) {
  // ok: javascript-variable-may-still-be-unset
  let value;
  try {
    value = (await load(currency)).rate;
  } catch (e) {
    return null;
  }
  return value.toFixed(4);
}

function labelSafe(kind) {
  // ok: javascript-variable-may-still-be-unset
  let text = 'other';
  if (kind === 1) text = 'one';
  return text + '!';
}
