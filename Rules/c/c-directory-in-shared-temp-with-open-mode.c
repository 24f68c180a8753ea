#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

void cache(void)
{
    // ruleid: c-directory-in-shared-temp-with-open-mode
    mkdir("/tmp/myapp-cache", 0777);
}

char *work_dir(void)
{
    static char dir[64];
    snprintf(dir, sizeof(dir), "/tmp/build-%d", (int)getpid());
    // ruleid: c-directory-in-shared-temp-with-open-mode
    if (mkdir(dir, 0777) < 0)
        return NULL;
    return dir;
}

int spool(void)
{
    const char *dir = "/var/tmp/spool";
    // ruleid: c-directory-in-shared-temp-with-open-mode
    return mkdir(dir, 0755);
}

int fine(const char *home)
{
    char dir[64] = "/tmp/app-XXXXXX";
    char own[128];
    // ok: c-directory-in-shared-temp-with-open-mode
    mkdtemp(dir);
    snprintf(own, sizeof(own), "%s/.cache/app", home);
    // ok: c-directory-in-shared-temp-with-open-mode
    mkdir(own, 0777);
    // ok: c-directory-in-shared-temp-with-open-mode
    return mkdir("/srv/app", 0755);
}
