Claims parse(const std::string& token) {
    auto parts = split(token, '.');
    // ruleid: cpp-token-claims-trusted-as-read
    return Claims::fromJson(base64Decode(parts[1]));
}

QString userOf(const QString& token)
{
    const QStringList p = token.split('.');
    // ruleid: cpp-token-claims-trusted-as-read
    const auto raw = QByteArray::fromBase64(p[1].toUtf8());
    return nameIn(raw);
}

bool admin(const std::string& token) {
    // ruleid: cpp-token-claims-trusted-as-read
    auto d = jwt::decode(token);
    return d.get_payload_claim("role").as_string() == "admin";
}

Claims parseSafe(const std::string& token) {
    auto parts = split(token, '.');
    if (!verify(parts))
        throw BadToken();
    // ok: cpp-token-claims-trusted-as-read
    return Claims::fromJson(base64Decode(parts[1]));
}

bool adminSafe(const std::string& token) {
    // ok: cpp-token-claims-trusted-as-read
    auto d = jwt::decode(token);
    verifier().verify(d);
    return d.get_payload_claim("role").as_string() == "admin";
}

std::string second(const std::string& line) {
    auto parts = split(line, ',');
    // ok: cpp-token-claims-trusted-as-read
    return base64Decode(parts[1]);
}
