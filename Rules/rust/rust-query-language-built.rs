fn script(key: &str) -> redis::Script {
    // ruleid: rust-query-language-built
    redis::Script::new(&format!("return redis.call('get', '{key}')"))
}

async fn friends(g: &Graph, name: &str) -> Rows {
    // ruleid: rust-query-language-built
    g.execute(query(&format!("MATCH (p:Person {{name: '{}'}}) RETURN p", name))).await
}

async fn sensor(c: &Client, id: &str) -> Table {
    // ruleid: rust-query-language-built
    c.query(format!("from(bucket: \"lab\") |> filter(fn: (r) => r.id == \"{}\")", id)).await
}

async fn bound(g: &Graph, name: &str) -> Rows {
    // ok: rust-query-language-built
    g.execute(query("MATCH (p:Person {name: $n}) RETURN p").param("n", name)).await
}

fn fixed() -> redis::Script {
    // ok: rust-query-language-built
    redis::Script::new("return redis.call('get', KEYS[1])")
}

fn text(name: &str) -> String {
    // ok: rust-query-language-built
    format!("match for {}", name)
}
