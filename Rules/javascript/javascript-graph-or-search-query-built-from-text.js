const neo4j = require('neo4j-driver');

exports.followers = async (req, res) => {
  const session = driver.session();
  const result = await session.run(
    // ruleid: javascript-graph-or-search-query-built-from-text
    `MATCH (u:User {handle: "${req.params.handle}"})<-[:FOLLOWS]-(f) RETURN f.handle AS handle`
  );
  res.json(result.records);
};

function byTag(tag) {
  // ruleid: javascript-graph-or-search-query-built-from-text
  const query = 'MATCH (p:Post)-[:HAS]->(t:Tag {name: "' + tag + '"}) RETURN p';
  return session.run(query);
}

function points(host) {
  // ruleid: javascript-graph-or-search-query-built-from-text
  return queryApi.collectRows(`from(bucket: "metrics") |> range(start: -1h) |> filter(fn: (r) => r.host == "${host}")`);
}

function user(id) {
  return client.request({
    // ruleid: javascript-graph-or-search-query-built-from-text
    query: `query { user(id: "${id}") { name } }`,
  });
}

function safe(tag) {
  // ok: javascript-graph-or-search-query-built-from-text
  return session.run('MATCH (t:Tag {name: $tag}) RETURN t', { tag });
}

function aqlQuery(name) {
  // ok: javascript-graph-or-search-query-built-from-text
  return db.query(aql`FOR u IN users FILTER u.name == ${name} RETURN u`);
}

function page() {
  // ok: javascript-graph-or-search-query-built-from-text
  const query = `query { viewer { ...${FIELDS} } }`;
  return client.request(query);
}
