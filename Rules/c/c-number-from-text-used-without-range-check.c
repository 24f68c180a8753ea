int set_volume(struct mixer *m, const char *arg)
{
    int level = atoi(arg);
    // ruleid: c-number-from-text-used-without-range-check
    m->level = level;
    return mixer_apply(m);
}

double order_total(struct request *req, double unit_price)
{
    int n = atoi(request_param(req, "qty"));
    // ruleid: c-number-from-text-used-without-range-check
    double total = n * unit_price;
    charge_card(req->customer, total);
    return total;
}

const char *month(const char *text)
{
    long m = strtol(text, NULL, 10);
    // ruleid: c-number-from-text-used-without-range-check
    return names[m];
}

int set_volume2(struct mixer *m, const char *arg)
{
    int level = atoi(arg);
    if (level < 0 || level > 100)
        return -1;
    // ok: c-number-from-text-used-without-range-check
    m->level = level;
    return mixer_apply(m);
}

const char *month2(const char *text)
{
    long m = strtol(text, NULL, 10);
    if (!month_valid(m))
        return NULL;
    // ok: c-number-from-text-used-without-range-check
    return names[m];
}

int set_gain(struct mixer *m, const char *arg)
{
    int level = atoi(arg);
    level = clamp(level, 0, 100);
    // ok: c-number-from-text-used-without-range-check
    m->level = level;
    return 0;
}
