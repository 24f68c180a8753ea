function extension(name: string): string {
  // ruleid: javascript-result-that-may-be-missing-used
  return name.match(/\.([a-z0-9]+)$/i)![1].toLowerCase();
}

class Cart {
  priceOf(sku) {
    // ruleid: javascript-result-that-may-be-missing-used
    const item = this.items.find((i) => i.sku === sku);
    return item.price * item.qty;
  }
}

function city(order?: Order): string {
  // ruleid: javascript-result-that-may-be-missing-used
  return order!.customer!.address!.city;
}

function extensionSafe(name: string): string {
  // ok: javascript-result-that-may-be-missing-used
  return name.match(/\.([a-z0-9]+)$/i)?.[1] ?? '';
}

function priceSafe(items, sku) {
  // ok: javascript-result-that-may-be-missing-used
  const item = items.find((i) => i.sku === sku);
  if (!item) return 0;
  return item.price * item.qty;
}

async function names(db) {
  // ok: javascript-result-that-may-be-missing-used
  return db.collection('users').find({ active: true }).toArray();
}
