CROW_ROUTE(app, "/mail")([&](const crow::request& req) {
    std::string greeting = req.url_params.get("greeting");
    // ruleid: cpp-template-text-from-caller
    auto page = crow::mustache::compile("<p>" + greeting + "</p><p>{{body}}</p>");
    crow::mustache::context ctx;
    return page.render_string(ctx);
});

std::string Notifier::build(const std::string& customTemplate, const Order& o) {
    jinja2::Template tpl;
    // ruleid: cpp-template-text-from-caller
    tpl.Load(customTemplate);
    return tpl.RenderAsString(valuesOf(o)).value();
}

std::string preview(const httplib::Request& req, const nlohmann::json& data) {
    // ruleid: cpp-template-text-from-caller
    return inja::render(req.body, data);
}

CROW_ROUTE(app, "/mail2")([&](const crow::request& req) {
    // ok: cpp-template-text-from-caller
    auto page = crow::mustache::load("mail.html");
    crow::mustache::context ctx;
    ctx["greeting"] = req.url_params.get("greeting");
    return page.render_string(ctx);
});

std::string Notifier::buildSafe(const Order& o) {
    jinja2::Template tpl;
    // ok: cpp-template-text-from-caller
    tpl.LoadFromFile("order.j2");
    return tpl.RenderAsString(valuesOf(o)).value();
}

std::string hello(const nlohmann::json& data) {
    // ok: cpp-template-text-from-caller
    return inja::render("Hello {{ name }}", data);
}
