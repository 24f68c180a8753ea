import requests
from gql import gql


def colleagues(session, name):
    query = f"MATCH (p:Person {{name: '{name}'}})-[:WORKS_WITH]-(c) RETURN c"
    # ruleid: python-query-language-built
    return list(session.run(query))


def readings(api, sensor):
    flux = 'from(bucket: "lab") |> filter(fn: (r) => r.id == "' + sensor + '")'
    # ruleid: python-query-language-built
    return api.query(flux)


def hero(url, name):
    # ruleid: python-query-language-built
    return requests.post(url, json={"query": 'query { hero(name: "%s") { id } }' % name}).json()


def labels(graph, term):
    # ruleid: python-query-language-built
    return graph.query("SELECT ?s WHERE {{ ?s rdfs:label \"{}\" }}".format(term))


def safe_colleagues(session, name):
    # ok: python-query-language-built
    return list(session.run("MATCH (p:Person {name: $name}) RETURN p", name=name))


def safe_hero(client, name):
    # ok: python-query-language-built
    return client.execute(gql("query($n: String) { hero(name: $n) { id } }"), {"n": name})


def rows(cursor, key):
    # ok: python-query-language-built
    return cursor.execute("SELECT * FROM t WHERE id = ?", (key,))


def finger(h, agent):
    base = f"{_address()}|{agent}"
    # ok: python-query-language-built
    h.update(base)
