use sxd_xpath::evaluate_xpath;

fn login(doc: &Document, user: &str, pass: &str) -> bool {
    // ruleid: rust-xpath-built
    let q = format!("//user[name='{}' and pass='{}']", user, pass);
    evaluate_xpath(doc, &q).is_ok()
}

fn book(ctx: &Context, title: &str) -> Option<Object> {
    // ruleid: rust-xpath-built
    let expr = "//book[title=\"".to_string() + title + "\"]/isbn";
    ctx.evaluate(&expr).ok()
}

fn order(ctx: &Context, id: &str) -> Option<Object> {
    // ruleid: rust-xpath-built
    ctx.evaluate(&format!("/orders/order[@id='{id}']")).ok()
}

fn all(ctx: &Context) -> Option<Object> {
    // ok: rust-xpath-built
    ctx.evaluate("//book[title='Rust']").ok()
}

fn bound(ctx: &mut Context, title: &str) -> Option<Object> {
    ctx.set_variable("title", title);
    // ok: rust-xpath-built
    ctx.evaluate("//book[title=$title]").ok()
}

fn path(id: u32) -> String {
    // ok: rust-xpath-built
    format!("/orders/{}", id)
}
