auto byName(const std::string& name) {
    // ruleid: cpp-javascript-of-query-from-text
    return document{} << "$where" << ("this.name == '" + name + "'") << finalize;
}

bsoncxx::document::value filter(const std::string& age) {
    // ruleid: cpp-javascript-of-query-from-text
    return bsoncxx::from_json("{\"$where\": \"this.age > " + age + "\"}");
}

QString query(const QString& city)
{
    // ruleid: cpp-javascript-of-query-from-text
    return QString("{\"$where\": \"this.city == '%1'\"}").arg(city);
}

auto byNameSafe(const std::string& name) {
    // ok: cpp-javascript-of-query-from-text
    return make_document(kvp("name", name));
}

auto fixed() {
    // ok: cpp-javascript-of-query-from-text
    return make_document(kvp("$where", "this.a > this.b"));
}

std::string note() {
    // ok: cpp-javascript-of-query-from-text
    return "the operator $where is off";
}
