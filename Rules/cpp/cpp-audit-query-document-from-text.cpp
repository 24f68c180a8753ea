void f(mongocxx::collection& c, const std::string& owner) {
    // ruleid: cpp-audit-query-document-from-text
    std::string js = "this.owner == '" + owner + "'";
    // ruleid: cpp-audit-query-document-from-text
    c.find(make_document(kvp("$where", js)));
    // ruleid: cpp-audit-query-document-from-text
    auto doc = bsoncxx::from_json("{\"a\": \"" + owner + "\"}");
    // ok: cpp-audit-query-document-from-text
    c.insert_one(make_document(kvp("owner", owner)));
    // ok: cpp-audit-query-document-from-text
    int n = c.size();
    // ok: cpp-audit-query-document-from-text
    show(n);
}
