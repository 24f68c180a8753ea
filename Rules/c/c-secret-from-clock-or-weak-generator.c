int a(void)
{
    struct timeval tv;
    gettimeofday(&tv, NULL);
    // ruleid: c-secret-from-clock-or-weak-generator
    int code = (int)((tv.tv_usec ^ getpid()) % 1000000);
    return code;
}

// ruleid: c-secret-from-clock-or-weak-generator
void make_token(char *o, GRand *g)
{
    for (int i = 0; i < 8; i++)
        sprintf(o + 2 * i, "%02x", g_rand_int(g) & 255);
}

// ruleid: c-secret-from-clock-or-weak-generator
void new_password(char *o)
{
    for (int i = 0; i < 8; i++)
        o[i] = 'a' + (int)(drand48() * 26);
}

// ok: c-secret-from-clock-or-weak-generator
int b(void)
{
    uint32_t code = arc4random_uniform(1000000);
    return (int)code;
}

// ok: c-secret-from-clock-or-weak-generator
int make_token2(unsigned char *o)
{
    return getrandom(o, 16, 0) == 16 ? 0 : -1;
}

// ok: c-secret-from-clock-or-weak-generator
int dice(void)
{
    return rand() % 6 + 1;
}
