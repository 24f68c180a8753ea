int average(int total, int count)
{
    // ruleid: c-audit-division-by-variable
    return total / count;
}
int frames(const struct header *h, int len)
{
    // ruleid: c-audit-division-by-variable
    return len / h->frame_size;
}
int main(int argc, char **argv)
{
    int n = atoi(argv[1]);
    // ruleid: c-audit-division-by-variable
    printf("%d\n", 100 % n);
    return 0;
}
int average_ok(int total, int count)
{
    if (count == 0)
        return 0;
    // ok: c-audit-division-by-variable
    return total / count;
}
int half(int total)
{
    // ok: c-audit-division-by-variable
    return total / 2;
}
int average_q(int total, int count)
{
    // ok: c-audit-division-by-variable
    return count > 0 ? total / count : 0;
}
