void daemonise(void)
{
    setsid();
    // ruleid: c-umask-cleared
    umask(0);
}
int make(void)
{
    // ruleid: c-umask-cleared
    mode_t old = umask(0);
    int rc = mkdir("/var/spool/app", 0777);
    umask(old);
    return rc;
}
int open_state(const char *p)
{
    // ruleid: c-umask-cleared
    umask(000);
    return open(p, O_CREAT | O_RDWR, 0666);
}
void ok(void)
{
    // ok: c-umask-cleared
    umask(077);
}
mode_t current(void)
{
    // ok: c-umask-cleared
    mode_t m = umask(0);
    umask(m);
    return m;
}
void restore(void)
{
    // ok: c-umask-cleared
    umask(orig_umask = umask(0));
}
