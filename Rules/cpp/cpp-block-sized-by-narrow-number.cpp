char* joinAll(const std::vector<std::string>& parts) {
    uint16_t len = 1;
    for (const auto& p : parts)
        len += p.size();
    // ruleid: cpp-block-sized-by-narrow-number
    char* out = new char[len];
    char* o = out;
    for (const auto& p : parts)
        o = std::copy(p.begin(), p.end(), o);
    *o = 0;
    return out;
}

Vertex* loadMesh(QDataStream& in)
{
    qint32 count;
    in >> count;
    // ruleid: cpp-block-sized-by-narrow-number
    auto* v = static_cast<Vertex*>(malloc(count * int(sizeof(Vertex))));
    for (qint32 i = 0; i < count; ++i)
        in >> v[i].x >> v[i].y;
    return v;
}

Image decode(uint32_t w, uint32_t h) {
    uint32_t bytes = w * h * 4;
    // ruleid: cpp-block-sized-by-narrow-number
    auto px = new uint8_t[bytes];
    return read(px, w, h);
}

char* joinWide(const std::vector<std::string>& parts) {
    std::size_t len = 1;
    for (const auto& p : parts)
        len += p.size();
    // ok: cpp-block-sized-by-narrow-number
    char* out = new char[len];
    return fill(out, parts);
}

Vertex* loadMeshChecked(QDataStream& in)
{
    qint32 count;
    in >> count;
    if (count <= 0 || count > 100000)
        return nullptr;
    // ok: cpp-block-sized-by-narrow-number
    return static_cast<Vertex*>(malloc(count * sizeof(Vertex)));
}

Image decodeChecked(uint32_t w, uint32_t h) {
    if (w > 8192 || h > 8192)
        throw BadImage();
    // ok: cpp-block-sized-by-narrow-number
    std::vector<uint8_t> px(size_t{w} * h * 4);
    return read(px.data(), w, h);
}
