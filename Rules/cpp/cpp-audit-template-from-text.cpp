void f(Cutelee::Engine& engine, const QString& subject, const httplib::Request& req) {
    // ruleid: cpp-audit-template-from-text
    auto t = engine.newTemplate("Hello {{ user }}\n" + subject, "mail");
    // ruleid: cpp-audit-template-from-text
    auto s = inja::render(req.body, data);
    // ruleid: cpp-audit-template-from-text
    auto u = env.render(template_text, data);
    // ok: cpp-audit-template-from-text
    auto v = inja::render("Hello {{ name }}", data);
    // ok: cpp-audit-template-from-text
    auto w = engine.loadByName("mail.html");
    // ok: cpp-audit-template-from-text
    show(v);
}
