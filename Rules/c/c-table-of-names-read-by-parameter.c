const char *day_name(int day)
{
    static const char *names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    // ruleid: c-table-of-names-read-by-parameter
    return names[day];
}

void show(int level)
{
    static const char *labels[] = {"low", "mid", "high"};
    // ruleid: c-table-of-names-read-by-parameter
    puts(labels[level]);
}

int cost(int kind)
{
    static const int costs[] = {10, 20, 30};
    // ruleid: c-table-of-names-read-by-parameter
    return costs[kind];
}

const char *day_name2(int day)
{
    static const char *names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    if (day < 0 || day > 6)
        return "?";
    // ok: c-table-of-names-read-by-parameter
    return names[day];
}

const char *bit_name(int v)
{
    static const char *names[] = {"off", "on"};
    // ok: c-table-of-names-read-by-parameter
    return names[v & 1];
}

const char *first(void)
{
    static const char *names[] = {"off", "on"};
    // ok: c-table-of-names-read-by-parameter
    return names[0];
}
