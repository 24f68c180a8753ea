#include <boost/interprocess/shared_memory_object.hpp>
#include <fcntl.h>
#include <sys/mman.h>

void share(const std::string& token) {
    boost::interprocess::permissions perm;
    // ruleid: cpp-shared-object-open-to-everybody
    perm.set_unrestricted();
    create("token", perm);
}

int open() {
    // ruleid: cpp-shared-object-open-to-everybody
    return shm_open("/app-state", O_CREAT | O_RDWR, 0666);
}

void Agent::listen()
{
    // ruleid: cpp-shared-object-open-to-everybody
    m_server.setSocketOptions(QLocalServer::WorldAccessOption);
    m_server.listen("agent");
}

// ruleid: cpp-shared-object-open-to-everybody
void startDebugServer(QTcpServer& s)
{
    s.listen(QHostAddress::Any, 9229);
}

int openRight() {
    // ok: cpp-shared-object-open-to-everybody
    return shm_open("/app-state", O_CREAT | O_RDWR, 0600);
}

void Agent::listenRight()
{
    // ok: cpp-shared-object-open-to-everybody
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen("agent");
}

// ok: cpp-shared-object-open-to-everybody
void startDebugRight(QTcpServer& s)
{
    s.listen(QHostAddress::LocalHost, 9229);
}
