void f(int table)
{
    // ruleid: c-audit-generator-seeded
    srand(time(NULL));
    // ruleid: c-audit-generator-seeded
    srand48(table);
    // ruleid: c-audit-generator-seeded
    RAND_seed("abcdef", 6);
    // ok: c-audit-generator-seeded
    getrandom(buf, 16, 0);
    // ok: c-audit-generator-seeded
    RAND_bytes(buf, 16);
    // ok: c-audit-generator-seeded
    int x = rand();
}
