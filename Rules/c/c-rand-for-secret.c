#include <stdlib.h>
#include <stdio.h>

void make_token(char *out, int n)
{
    const char *set = "abcdefghijklmnop";
    for (int i = 0; i < n; i++)
        // ruleid: c-rand-for-secret
        out[i] = set[rand() % 16];
    out[n] = 0;
}

int login(struct session *s)
{
    unsigned char key[16];
    // ruleid: c-rand-for-secret
    s->session_id = random();
    for (int i = 0; i < 16; i++)
        // ruleid: c-rand-for-secret
        key[i] = rand() & 0xff;
    return use(key);
}

void legacy(unsigned char *buf)
{
    // ruleid: c-rand-for-secret
    RAND_pseudo_bytes(buf, 16);
}

int good(unsigned char *key, int n)
{
    // ok: c-rand-for-secret
    if (RAND_bytes(key, n) != 1)
        return -1;
    // ok: c-rand-for-secret
    int delay = 100 + rand() % 50;
    // ok: c-rand-for-secret
    int dice = random() % 6 + 1;
    return delay + dice;
}

int pick_color(void)
{
    // ok: c-rand-for-secret
    return rand() % 7;
}
