#include <string>

mongocxx::cursor byOwner(mongocxx::collection& c, const std::string& owner) {
    // ruleid: cpp-query-or-template-text-from-value
    std::string js = "return this.owner == '" + owner + "'";
    // ruleid: cpp-query-or-template-text-from-value
    return c.find(make_document(kvp("$where", js)));
}

std::string page(const httplib::Request& req) {
    inja::Environment env;
    // ruleid: cpp-query-or-template-text-from-value
    return env.render("Hello " + req.get_param_value("name"), {});
}

void byFilter(mongocxx::collection& c, const httplib::Request& req) {
    // ruleid: cpp-query-or-template-text-from-value
    auto doc = bsoncxx::from_json(req.body);
    c.delete_many(doc.view());
}

mongocxx::cursor byOwnerRight(mongocxx::collection& c, const std::string& owner) {
    // ok: cpp-query-or-template-text-from-value
    return c.find(make_document(kvp("owner", owner)));
}

std::string pageRight(const std::string& name) {
    inja::Environment env;
    // ok: cpp-query-or-template-text-from-value
    return env.render("Hello {{ name }}", {{"name", name}});
}

std::string fixedFilter() {
    // ok: cpp-query-or-template-text-from-value
    return bsoncxx::to_json(make_document(kvp("state", "open")));
}
