void Worker::onMessage(const zmq::message_t& msg) {
    auto* cmd = reinterpret_cast<Command*>(const_cast<void*>(msg.data()));
    // ruleid: cpp-message-bytes-taken-for-object
    cmd->run();
}

Settings loadSettings(const std::string& path) {
    Settings s;
    std::ifstream in(path, std::ios::binary);
    in.read(reinterpret_cast<char*>(&s), sizeof(s));
    // ruleid: cpp-message-bytes-taken-for-object
    s.onLoad();
    return s;
}

void Link::onBytes(const QByteArray& bytes)
{
    const Event* ev = reinterpret_cast<const Event*>(bytes.constData());
    // ruleid: cpp-message-bytes-taken-for-object
    ev->handle();
}

void Worker::onMessageSafe(const zmq::message_t& msg) {
    auto cmd = parseCommand(msg.to_string_view());
    // ok: cpp-message-bytes-taken-for-object
    cmd->run();
}

void Link::onBytesSafe(const QByteArray& bytes)
{
    QDataStream in(bytes);
    quint8 kind;
    in >> kind;
    // ok: cpp-message-bytes-taken-for-object
    handlers_.at(kind)->handle();
}

void Link::header(const uint8_t* buf) {
    const Header* h = reinterpret_cast<const Header*>(buf);
    // ok: cpp-message-bytes-taken-for-object
    version_ = h->version;
}



QVariant fromBlob(const QByteArray& blob)
{
    QDataStream ds(blob);
    QVariant v;
    // ruleid: cpp-message-bytes-taken-for-object
    ds >> v;
    return v;
}
