int clone(const char *url)
{
    // ruleid: c-audit-program-argument-from-variable
    execlp("git", "git", "clone", url, (char *)NULL);
    return 1;
}
int grep(const char *pattern)
{
    char *args[4];
    args[0] = "grep";
    // ruleid: c-audit-program-argument-from-variable
    args[1] = (char *)pattern;
    args[2] = NULL;
    // ruleid: c-audit-program-argument-from-variable
    return execv("/bin/grep", args);
}
int untar(const char *file)
{
    // ruleid: c-audit-program-argument-from-variable
    char *argv[] = {"tar", "-xf", (char *)file, NULL};
    return run(argv);
}
int clone_ok(const char *url)
{
    // ok: c-audit-program-argument-from-variable
    execlp("git", "git", "clone", "--", url, (char *)NULL);
    return 1;
}
int fixed(void)
{
    // ok: c-audit-program-argument-from-variable
    execlp("ls", "ls", "-l", (char *)NULL);
    return 1;
}
int untar_ok(const char *file)
{
    // ok: c-audit-program-argument-from-variable
    char *argv[] = {"tar", "-xf", "--", (char *)file, NULL};
    return run(argv);
}
