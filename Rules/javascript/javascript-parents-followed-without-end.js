function trail(byId, id) {
  const names = [];
  let node = byId.get(id);
  // ruleid: javascript-parents-followed-without-end
  while (node) {
    names.unshift(node.name);
    node = node.parentId ? byId.get(node.parentId) : undefined;
  }
  return names;
}

async function root(db, category) {
  // ruleid: javascript-parents-followed-without-end
  while (category.parentId) {
    category = await db.findByPk(category.parentId);
  }
  return category;
}

function finalAlias(aliases, name) {
  // ruleid: javascript-parents-followed-without-end
  while (aliases[name]) {
    name = aliases[name];
  }
  return name;
}

function trailOnce(byId, id) {
  const seen = new Set();
  let node = byId.get(id);
  // ok: javascript-parents-followed-without-end
  while (node && !seen.has(node.id)) {
    seen.add(node.id);
    node = byId.get(node.parentId);
  }
  return seen;
}

function ancestors(element) {
  const list = [];
  // ok: javascript-parents-followed-without-end
  while (element) {
    list.push(element);
    element = element.parentElement;
  }
  return list;
}

function bounded(byId, node) {
  let depth = 0;
  // ok: javascript-parents-followed-without-end
  while (node) {
    if (++depth > 50) throw new Error('too deep');
    node = byId.get(node.parentId);
  }
}
