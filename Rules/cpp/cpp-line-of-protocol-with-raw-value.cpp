void ImapClient::openFolder(const std::string& folder) {
    // ruleid: cpp-line-of-protocol-with-raw-value
    std::string line = nextTag() + " SELECT " + folder + "\r\n";
    boost::asio::write(stream_, boost::asio::buffer(line));
}

void Graphite::gauge(const std::string& name, double value) {
    std::ostringstream os;
    // ruleid: cpp-line-of-protocol-with-raw-value
    os << "app." << name << " " << value << " " << std::time(nullptr) << "\n";
    boost::asio::write(socket_, boost::asio::buffer(os.str()));
}

void Irc::say(const std::string& channel, const std::string& text) {
    // ruleid: cpp-line-of-protocol-with-raw-value
    send("PRIVMSG " + channel + "\r\n");
}

void ImapClient::openFolderSafe(const std::string& folder) {
    if (folder.find_first_of("\r\n") != std::string::npos)
        throw std::invalid_argument("folder");
    // ok: cpp-line-of-protocol-with-raw-value
    std::string line = nextTag() + " SELECT " + folder + "\r\n";
    boost::asio::write(stream_, boost::asio::buffer(line));
}

void Graphite::count(int n) {
    // ok: cpp-line-of-protocol-with-raw-value
    send("GET " + std::to_string(n) + "\r\n");
}

void Console::hello(const std::string& name) {
    // ok: cpp-line-of-protocol-with-raw-value
    std::cout << "hello " << name << "\n";
}
