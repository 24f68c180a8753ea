class RoomService {
public:
    void closeRoom(const Client& caller, int roomId) {
        spdlog::info("{} closes room {}", caller.id, roomId);
        // ruleid: cpp-caller-known-but-only-logged
        rooms_.erase(roomId);
    }
};

void IpcServer::onMessage(int fd, const IpcMessage& m) {
    ucred cred{};
    socklen_t len = sizeof(cred);
    ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &cred, &len);
    spdlog::info("op {} from uid {}", m.op, cred.uid);
    // ruleid: cpp-caller-known-but-only-logged
    mount_.run(m.device, m.target);
}

void InvoiceWindow::approve(int id)
{
    const User user = m_session->user();
    if (!user.permissions.contains("invoice.read")) {
        warn(tr("Denied"));
        return;
    }
    // ruleid: cpp-caller-known-but-only-logged
    m_repo.setState(id, Invoice::Approved);
}

class SafeRoomService {
public:
    void closeRoom(const Client& caller, int roomId) {
        spdlog::info("{} closes room {}", caller.id, roomId);
        if (rooms_.at(roomId).owner != caller.id)
            throw Forbidden();
        // ok: cpp-caller-known-but-only-logged
        rooms_.erase(roomId);
    }
};

void IpcServer::onMessageSafe(int fd, const IpcMessage& m) {
    ucred cred{};
    socklen_t len = sizeof(cred);
    ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &cred, &len);
    if (cred.uid != 0)
        return;
    // ok: cpp-caller-known-but-only-logged
    mount_.run(m.device, m.target);
}

void InvoiceWindow::approveSafe(int id)
{
    if (!m_session->user().permissions.contains("invoice.approve"))
        return;
    // ok: cpp-caller-known-but-only-logged
    m_repo.setState(id, Invoice::Approved);
}
