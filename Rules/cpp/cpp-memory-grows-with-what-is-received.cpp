#include <string>
#include <vector>

void Client::onReadyRead()
{
    // ruleid: cpp-memory-grows-with-what-is-received
    m_buffer += m_socket->readAll();
    parse();
}

// ruleid: cpp-memory-grows-with-what-is-received
void ChatRoom::onMessage(const std::string& user, const std::string& text) {
    history_[user].push_back(text);
    broadcast(text);
}

std::string slurp(int fd) {
    std::string all;
    char part[4096];
    ssize_t n;
    // ruleid: cpp-memory-grows-with-what-is-received
    while ((n = ::recv(fd, part, sizeof(part), 0)) > 0)
        all.append(part, n);
    return all;
}

void Client::onReadyReadRight()
{
    if (m_buffer.size() + m_socket->bytesAvailable() > MaxMessage) {
        m_socket->abort();
        return;
    }
    // ok: cpp-memory-grows-with-what-is-received
    m_buffer += m_socket->readAll();
}

// ok: cpp-memory-grows-with-what-is-received
void ChatRoomRight::onMessage(const std::string& user, const std::string& text) {
    history_.push_back(text);
    if (history_.size() > 200)
        history_.pop_front();
}

// ok: cpp-memory-grows-with-what-is-received
void Button::onClick(int id) {
    emitClicked(id);
}
