#[derive(Template)]
// ruleid: rust-template-escape-off
#[template(source = "<h2>{{ name }}</h2><div>{{ bio|safe }}</div>", ext = "html")]
struct Profile<'a> {
    name: &'a str,
    bio: &'a str,
}

#[derive(Template)]
// ok: rust-template-escape-off
#[template(source = "<h2>{{ name }}</h2><div>{{ bio }}</div>", ext = "html")]
struct Safe<'a> {
    name: &'a str,
    bio: &'a str,
}

fn engine() -> Handlebars<'static> {
    let mut h = Handlebars::new();
    // ruleid: rust-template-escape-off
    h.register_escape_fn(handlebars::no_escape);
    h
}

fn tera() -> Tera {
    let mut t = Tera::default();
    // ruleid: rust-template-escape-off
    t.autoescape_on(vec![]);
    t
}

fn tera_safe() -> Tera {
    let mut t = Tera::default();
    // ok: rust-template-escape-off
    t.autoescape_on(vec![".html", ".xml"]);
    t
}

fn plain() -> Handlebars<'static> {
    // ok: rust-template-escape-off
    Handlebars::new()
}
