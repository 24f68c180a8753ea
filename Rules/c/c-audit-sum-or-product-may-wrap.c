long factorial(int n)
{
    // ruleid: c-audit-sum-or-product-may-wrap
    long r = 1;
    for (int i = 2; i <= n; i++)
        r *= i;
    return r;
}
int area(int w, int h)
{
    // ruleid: c-audit-sum-or-product-may-wrap
    int a = w * h;
    return a;
}
uint16_t total(uint16_t a_len, uint16_t b_len)
{
    // ruleid: c-audit-sum-or-product-may-wrap
    uint16_t t = a_len + b_len;
    return t;
}
int same(int a)
{
    // ok: c-audit-sum-or-product-may-wrap
    int b = a;
    // ok: c-audit-sum-or-product-may-wrap
    return b;
}
int one(void)
{
    // ok: c-audit-sum-or-product-may-wrap
    return 1;
}
