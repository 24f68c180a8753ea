std::string Packet::text() {
    uint16_t n = readU16();
    // ruleid: cpp-length-from-message-not-compared
    std::string s(reinterpret_cast<const char*>(data_ + pos_), n);
    pos_ += n;
    return s;
}

void onDatagram(const uint8_t* pkt, std::size_t size, Name& out) {
    uint8_t len = pkt[4];
    // ruleid: cpp-length-from-message-not-compared
    std::memcpy(out.bytes, pkt + 5, len);
    (void)size;
}

QByteArray Frame::body() {
    const auto count = qFromBigEndian<quint16>(m_data + 2);
    // ruleid: cpp-length-from-message-not-compared
    return QByteArray(m_data + 4, count);
}

std::string Packet::textChecked() {
    uint16_t n = readU16();
    if (n > size_ - pos_)
        throw BadPacket();
    // ok: cpp-length-from-message-not-compared
    std::string s(reinterpret_cast<const char*>(data_ + pos_), n);
    pos_ += n;
    return s;
}

void onDatagramChecked(const uint8_t* pkt, std::size_t size, Name& out) {
    uint8_t len = pkt[4];
    if (size < 5u + len || len > sizeof(out.bytes))
        return;
    // ok: cpp-length-from-message-not-compared
    std::memcpy(out.bytes, pkt + 5, len);
}

QByteArray Frame::bodyChecked() {
    const auto count = qFromBigEndian<quint16>(m_data + 2);
    // ok: cpp-length-from-message-not-compared
    return QByteArray(m_data + 4, std::min<int>(count, m_size - 4));
}


std::string_view Tlv::value() const {
    uint8_t len = p_[1];
    // ruleid: cpp-length-from-message-not-compared
    return {reinterpret_cast<const char*>(p_ + 2), len};
}
