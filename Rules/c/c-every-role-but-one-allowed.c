int may_edit(const struct user *u, const struct doc *d)
{
    // ruleid: c-every-role-but-one-allowed
    if (u->id == d->owner_id || u->role != ROLE_GUEST)
        return 1;
    return 0;
}

bool can_delete(struct user *u)
{
    // ruleid: c-every-role-but-one-allowed
    return strcmp(u->role, "guest") != 0;
}

static void on_admin(struct conn *c, struct user *u)
{
    // ruleid: c-every-role-but-one-allowed
    if (u->role != ROLE_ADMIN && u->role != ROLE_GUEST) {
        reply(c, 403);
        return;
    }
    purge_all();
}

int may_edit2(const struct user *u, const struct doc *d)
{
    // ok: c-every-role-but-one-allowed
    return u->id == d->owner_id || u->role == ROLE_EDITOR;
}

bool can_delete2(struct user *u)
{
    // ok: c-every-role-but-one-allowed
    return strcmp(u->role, "admin") == 0;
}

int count_known(struct user *u)
{
    int n = 0;
    // ok: c-every-role-but-one-allowed
    if (u->role == ROLE_GUEST)
        n++;
    return n;
}
