int points(char grade)
{
    // ruleid: c-variable-set-only-on-some-paths
    int points;
    switch (grade) {
    case 'A': points = 4; break;
    case 'B': points = 3; break;
    }
    return points;
}

int mode(int kind)
{
    // ruleid: c-variable-set-only-on-some-paths
    int mode;
    if (kind == 1)
        mode = 10;
    else if (kind == 2)
        mode = 20;
    return mode;
}

char *find(struct kv *list, int key)
{
    // ruleid: c-variable-set-only-on-some-paths
    char *result;
    for (struct kv *p = list; p; p = p->next) {
        if (p->key == key)
            result = p->value;
    }
    return result;
}

int fine(int kind, char grade)
{
    // ok: c-variable-set-only-on-some-paths
    int mode = 0;
    if (kind == 1)
        mode = 10;
    return mode;
}

int both(int kind)
{
    // ok: c-variable-set-only-on-some-paths
    int mode;
    if (kind == 1)
        mode = 10;
    else
        mode = 20;
    return mode;
}

int with_default(char grade)
{
    // ok: c-variable-set-only-on-some-paths
    int points;
    switch (grade) {
    case 'A': points = 4; break;
    default: points = 0; break;
    }
    return points;
}
