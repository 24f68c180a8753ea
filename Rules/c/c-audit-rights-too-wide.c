void f(int fd)
{
    // ruleid: c-audit-rights-too-wide
    chmod("/srv/a", 0777);
    // ruleid: c-audit-rights-too-wide
    fchmod(fd, S_IRWXU | S_IRWXG | S_IRWXO);
    // ruleid: c-audit-rights-too-wide
    umask(0);
    // ok: c-audit-rights-too-wide
    chmod("/srv/a", 0600);
    // ok: c-audit-rights-too-wide
    umask(077);
    // ok: c-audit-rights-too-wide
    fchmod(fd, S_IRUSR | S_IWUSR);
}
