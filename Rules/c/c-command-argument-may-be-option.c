#include <spawn.h>
#include <unistd.h>

void clone(const char *url, const char *dest)
{
    // ruleid: c-command-argument-may-be-option
    execlp("git", "git", "clone", url, dest, (char *)NULL);
}

void search(const char *pattern)
{
    // ruleid: c-command-argument-may-be-option
    execl("/usr/bin/grep", "grep", "-r", pattern, "/srv/notes", (char *)NULL);
}

int archive(const char *user_file)
{
    pid_t pid;
    // ruleid: c-command-argument-may-be-option
    char *argv[] = {"tar", "czf", "/var/backups/out.tgz", (char *)user_file, NULL};
    return posix_spawn(&pid, "/bin/tar", NULL, NULL, argv, NULL);
}

void fine(const char *url, const char *name)
{
    // ok: c-command-argument-may-be-option
    execlp("git", "git", "clone", "--", url, (char *)NULL);
    // ok: c-command-argument-may-be-option
    execlp("my-tool", "my-tool", name, (char *)NULL);
    if (name[0] == '-')
        return;
    // ok: c-command-argument-may-be-option
    execlp("grep", "grep", name, "/srv/notes", (char *)NULL);
}
