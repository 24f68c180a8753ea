#include <unistd.h>
#include <grp.h>

void drop(uid_t uid, gid_t gid)
{
    // ruleid: c-privilege-drop-unchecked
    setgid(gid);
    // ruleid: c-privilege-drop-unchecked
    setuid(uid);
}

void become(struct passwd *pw)
{
    // ruleid: c-privilege-drop-unchecked
    initgroups(pw->pw_name, pw->pw_gid);
    if (pw->pw_uid != 0)
        // ruleid: c-privilege-drop-unchecked
        seteuid(pw->pw_uid);
}

int good(uid_t uid, gid_t gid)
{
    // ok: c-privilege-drop-unchecked
    if (setgid(gid) != 0)
        return -1;
    // ok: c-privilege-drop-unchecked
    int rc = setuid(uid);
    if (rc < 0)
        _exit(1);
    // ok: c-privilege-drop-unchecked
    if (setgroups(1, &gid) < 0 || setresuid(uid, uid, uid) < 0)
        return -1;
    // ok: c-privilege-drop-unchecked
    return seteuid(uid);
}
