int cost(int price, int quantity)
{
    // ruleid: c-audit-arithmetic-on-outside-number
    return price * quantity;
}
int main(int argc, char **argv)
{
    int days = atoi(argv[1]);
    // ruleid: c-audit-arithmetic-on-outside-number
    int ms = days * 86400000;
    return ms;
}
size_t payload(const struct pkt *p)
{
    // ruleid: c-audit-arithmetic-on-outside-number
    return p->total_len - p->header_len;
}
int cost_ok(int price, int quantity)
{
    if (price > MAX_PRICE || quantity > MAX_QTY)
        return -1;
    // ok: c-audit-arithmetic-on-outside-number
    return price * quantity;
}
int both(void)
{
    // ok: c-audit-arithmetic-on-outside-number
    return left() * right();
}
int counted(int i)
{
    // ok: c-audit-arithmetic-on-outside-number
    return i + 1;
}
