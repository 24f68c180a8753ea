// ruleid: rust-template-text-not-constant
let t = Tera::one_off(text, &ctx, true);
// ruleid: rust-template-text-not-constant
hb.register_template_string("x", body);
// ruleid: rust-template-text-not-constant
let s = tera.render_str(&text, &ctx);

// ok: rust-template-text-not-constant
let s = tera.render("page.html", &ctx);
// ok: rust-template-text-not-constant
let t = page.render();
// ok: rust-template-text-not-constant
let s = hb.render("x", &data);
