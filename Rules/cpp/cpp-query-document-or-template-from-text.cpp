#include <bsoncxx/json.hpp>
#include <inja/inja.hpp>

bool login(mongocxx::collection& users, const std::string& user) {
    std::string q = R"({"user": ")" + user + R"("})";
    // ruleid: cpp-query-document-or-template-from-text
    return bool(users.find_one(bsoncxx::from_json(q)));
}

void search(const httplib::Request& req) {
    // ruleid: cpp-query-document-or-template-from-text
    auto filter = bsoncxx::from_json(req.body);
    run(filter);
}

std::string greeting(const std::string& name) {
    inja::Environment env;
    std::string tmpl = "Dear " + name + ", welcome to {{ company }}!";
    // ruleid: cpp-query-document-or-template-from-text
    return env.render(tmpl, settings());
}

std::string fine(const std::string& name) {
    inja::Environment env;
    // ok: cpp-query-document-or-template-from-text
    auto q = bsoncxx::from_json(R"({"active": true})");
    // ok: cpp-query-document-or-template-from-text
    env.render("Dear {{ name }}!", {{"name", name}});
    // ok: cpp-query-document-or-template-from-text
    return env.render_file("greeting.txt", {{"name", name}});
}
