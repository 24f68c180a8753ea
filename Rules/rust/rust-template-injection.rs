use tera::{Context, Tera};

async fn hello(Query(q): Query<Hello>) -> String {
    let page = format!("Hello {} {{{{ site }}}}", q.name);
    // ruleid: rust-template-injection
    Tera::one_off(&page, &Context::new(), true).unwrap()
}

#[post("/render")]
async fn render(body: web::Json<Page>, tera: web::Data<Tera>) -> String {
    // ruleid: rust-template-injection
    Tera::default().render_str(&body.template, &Context::new()).unwrap()
}

fn mail(reg: &handlebars::Handlebars, name: &str) -> String {
    // ruleid: rust-template-injection
    reg.render_template(&format!("Dear {name}, {{{{body}}}}"), &()).unwrap()
}

async fn hello_safely(Query(q): Query<Hello>) -> String {
    let mut context = Context::new();
    context.insert("name", &q.name);
    // ok: rust-template-injection
    Tera::one_off("Hello {{ name }}", &context, true).unwrap()
}

fn mail_safely(reg: &handlebars::Handlebars, name: &str) -> String {
    // ok: rust-template-injection
    reg.render_template("Dear {{name}}", &serde_json::json!({ "name": name })).unwrap()
}

fn file(tera: &Tera, context: &Context) -> String {
    // ok: rust-template-injection
    tera.render("mail.txt", context).unwrap()
}


async fn preview(body: String, ctx: &tera::Context) -> tera::Result<String> {
    // ruleid: rust-template-injection
    tera::Tera::one_off(&body, ctx, true)
}

async fn page(ctx: &tera::Context) -> tera::Result<String> {
    // ok: rust-template-injection
    tera::Tera::one_off("Hello {{ name }}", ctx, true)
}
