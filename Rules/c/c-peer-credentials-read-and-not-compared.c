int ipc_handle(int fd, struct ipc_msg *m)
{
    struct ucred cred;
    socklen_t len = sizeof(cred);
    // ruleid: c-peer-credentials-read-and-not-compared
    getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &cred, &len);
    syslog(LOG_INFO, "request %d from uid %u", m->op, cred.uid);
    if (m->op == IPC_MOUNT)
        return do_mount(m->device, m->target);
    return -ENOSYS;
}

void serve(int fd)
{
    struct ucred peer;
    socklen_t n = sizeof peer;
    // ruleid: c-peer-credentials-read-and-not-compared
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &n) < 0)
        return;
    printf("pid %d connected", peer.pid);
    run_commands(fd);
}

int accept_control(int fd)
{
    uid_t uid;
    gid_t gid;
    // ruleid: c-peer-credentials-read-and-not-compared
    if (getpeereid(fd, &uid, &gid) != 0)
        return -1;
    return handle_control(fd);
}

int ipc_handle_checked(int fd, struct ipc_msg *m)
{
    struct ucred cred;
    socklen_t len = sizeof(cred);
    // ok: c-peer-credentials-read-and-not-compared
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &cred, &len) < 0 || cred.uid != 0)
        return -EPERM;
    return do_mount(m->device, m->target);
}

int accept_control2(int fd)
{
    uid_t uid;
    gid_t gid;
    // ok: c-peer-credentials-read-and-not-compared
    if (getpeereid(fd, &uid, &gid) != 0)
        return -1;
    if (uid != getuid())
        return -1;
    return handle_control(fd);
}

uid_t peer_uid(int fd)
{
    struct ucred cred;
    socklen_t len = sizeof(cred);
    // ok: c-peer-credentials-read-and-not-compared
    getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &cred, &len);
    return cred.uid;
}
