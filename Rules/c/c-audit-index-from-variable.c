static int table[16];
int get(int i)
{
    // ruleid: c-audit-index-from-variable
    return table[i];
}
void set(struct frame *f, int v)
{
    // ruleid: c-audit-index-from-variable
    table[f->slot] = v;
}
int main(int argc, char **argv)
{
    int n = atoi(argv[1]);
    // ruleid: c-audit-index-from-variable
    table[n] = 1;
    return 0;
}
int get_ok(int i)
{
    if (i < 0 || i >= 16)
        return 0;
    // ok: c-audit-index-from-variable
    return table[i];
}
int first(void)
{
    // ok: c-audit-index-from-variable
    return table[0];
}
int masked(void)
{
    int k = rand_index();
    // ok: c-audit-index-from-variable
    return table[k];
}
