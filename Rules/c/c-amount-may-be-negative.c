int transfer(struct account *from, struct account *to, const char *text)
{
    long amount = strtol(text, NULL, 10);
    if (from->balance < amount)
        return -1;
    // ruleid: c-amount-may-be-negative
    from->balance -= amount;
    to->balance += amount;
    return 0;
}

bool withdraw(struct account *a, double amount) {
    if (amount > a->balance)
        return false;
    // ruleid: c-amount-may-be-negative
    a->balance -= amount;
    return true;
}

int buy(struct shop *s, struct user *u, int cost)
{
    if (u->credits < cost)
        return E_POOR;
    // ruleid: c-amount-may-be-negative
    u->credits = u->credits - cost;
    return shop_ship(s, u);
}

int transfer2(struct account *from, struct account *to, const char *text)
{
    long amount = strtol(text, NULL, 10);
    if (amount <= 0 || from->balance < amount)
        return -1;
    // ok: c-amount-may-be-negative
    from->balance -= amount;
    to->balance += amount;
    return 0;
}

bool withdraw2(struct account *a, unsigned amount) {
    if (amount > a->balance)
        return false;
    // ok: c-amount-may-be-negative
    a->balance -= amount;
    return true;
}

int buy2(struct user *u, int cost)
{
    if (cost < 0)
        return -1;
    if (u->credits < cost)
        return E_POOR;
    // ok: c-amount-may-be-negative
    u->credits -= cost;
    return 0;
}
