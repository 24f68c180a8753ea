CROW_ROUTE(app, "/slots")([&](const crow::request& req) {
    int i = std::stoi(req.url_params.get("i"));
    // ruleid: cpp-place-from-text-or-byte-used-as-index
    return crow::response(slots[i].describe());
});

void Vm::execute(const std::vector<uint8_t>& code) {
    for (std::size_t pc = 0; pc + 1 < code.size(); pc += 2) {
        uint8_t op = code[pc], reg = code[pc + 1];
        switch (op) {
        // ruleid: cpp-place-from-text-or-byte-used-as-index
        case OP_PUSH: stack_.push_back(regs_[reg]); break;
        }
    }
}

QString Model::labelOf(const QJsonObject& cmd) const
{
    const int row = cmd["row"].toInt();
    // ruleid: cpp-place-from-text-or-byte-used-as-index
    return m_labels[row];
}

CROW_ROUTE(app, "/slots2")([&](const crow::request& req) {
    int i = std::stoi(req.url_params.get("i"));
    if (i < 0 || i >= static_cast<int>(slots.size()))
        return crow::response(404);
    // ok: cpp-place-from-text-or-byte-used-as-index
    return crow::response(slots[i].describe());
});

QString Model::labelSafe(const QJsonObject& cmd) const
{
    const int row = cmd["row"].toInt();
    // ok: cpp-place-from-text-or-byte-used-as-index
    return m_labels.value(row);
}

uint32_t sum(const uint8_t* data, std::size_t n) {
    uint32_t c = 0;
    for (std::size_t i = 0; i < n; ++i) {
        uint8_t b = data[i];
        // ok: cpp-place-from-text-or-byte-used-as-index
        c ^= crcTable[b];
    }
    return c;
}



Color palette(unsigned char idx) {
    static const Color table[16] = {};
    // ruleid: cpp-place-from-text-or-byte-used-as-index
    return table[idx];
}
