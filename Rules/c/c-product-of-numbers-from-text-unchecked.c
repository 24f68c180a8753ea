long factorial(int n)
{
    long result = 1;
    for (int i = 2; i <= n; i++)
        // ruleid: c-product-of-numbers-from-text-unchecked
        result *= i;
    return result;
}

int order(char **argv)
{
    int qty = atoi(argv[1]);
    int price = atoi(argv[2]);
    // ruleid: c-product-of-numbers-from-text-unchecked
    int total = qty * price;
    if (total > MAX_ORDER)
        return -1;
    return charge(total);
}

void *rows(const char *text)
{
    long n = strtol(text, NULL, 10);
    // ruleid: c-product-of-numbers-from-text-unchecked
    return malloc(n * ROW_SIZE);
}

long factorial2(int n)
{
    long result = 1;
    if (n > 20)
        return -1;
    for (int i = 2; i <= n; i++)
        // ok: c-product-of-numbers-from-text-unchecked
        result *= i;
    return result;
}

int order2(char **argv)
{
    int qty = atoi(argv[1]);
    if (qty < 1 || qty > 1000)
        return -1;
    // ok: c-product-of-numbers-from-text-unchecked
    int total = qty * PRICE;
    return charge(total);
}

int area(int w, int h)
{
    // ok: c-product-of-numbers-from-text-unchecked
    return w * h;
}
