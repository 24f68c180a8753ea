#include <stdio.h>

int main(void)
{
    int values[10];
    for (int i = 0; i < 10; i++)
        values[i] = i;
    // ruleid: c-array-index-constant-out-of-bounds
    values[10] = 0;
    return 0;
}

char last(void)
{
    char name[8];
    read_name(name, sizeof name);
    // ruleid: c-array-index-constant-out-of-bounds
    name[8] = '\0';
    return name[0];
}

int sum(const int *in)
{
    int window[4];
    copy(window, in);
    // ruleid: c-array-index-constant-out-of-bounds
    return window[0] + window[4];
}

int good(const int *in)
{
    int window[4];
    char name[8];
    // ok: c-array-index-constant-out-of-bounds
    window[3] = in[9];
    // ok: c-array-index-constant-out-of-bounds
    name[7] = 0;
    // ok: c-array-index-constant-out-of-bounds
    int *end = &window[4];
    int wide[16];
    // ok: c-array-index-constant-out-of-bounds
    wide[15] = window[0];
    return end - window;
}
