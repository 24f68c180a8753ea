int spawn_user_script(const char *script)
{
    // ruleid: c-descriptor-of-secret-left-open-in-child
    int key_fd = open("/etc/app/private.key", O_RDONLY);
    if (key_fd < 0 || load_key(key_fd) < 0)
        return -1;
    pid_t pid = fork();
    if (pid == 0) {
        execl(script, script, (char *)NULL);
        _exit(127);
    }
    return pid < 0 ? -1 : 0;
}

void run_plugin(char **argv)
{
    // ruleid: c-descriptor-of-secret-left-open-in-child
    int fd = open(SECRETS_PATH, O_RDWR);
    read_all(fd);
    execv(argv[0], argv);
}

int hook(const char *cmd)
{
    // ruleid: c-descriptor-of-secret-left-open-in-child
    FILE *db = fopen("/var/lib/app/tokens.db", "r");
    scan(db);
    return system(cmd);
}

int spawn_user_script2(const char *script)
{
    // ok: c-descriptor-of-secret-left-open-in-child
    int key_fd = open("/etc/app/private.key", O_RDONLY | O_CLOEXEC);
    if (key_fd < 0 || load_key(key_fd) < 0)
        return -1;
    pid_t pid = fork();
    if (pid == 0) {
        execl(script, script, (char *)NULL);
        _exit(127);
    }
    return 0;
}

void run_plugin2(char **argv)
{
    // ok: c-descriptor-of-secret-left-open-in-child
    int fd = open(SECRETS_PATH, O_RDWR);
    read_all(fd);
    close(fd);
    execv(argv[0], argv);
}

int load(void)
{
    // ok: c-descriptor-of-secret-left-open-in-child
    int fd = open("/etc/app/private.key", O_RDONLY);
    return load_key(fd);
}
