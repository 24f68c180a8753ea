#include <stdlib.h>
#define SIZE 16

int total(const int *src)
{
    int table[SIZE];
    int sum = 0;
    // ruleid: c-loop-runs-past-array-end
    for (int i = 0; i <= SIZE; i++)
        table[i] = src[i];
    // ruleid: c-loop-runs-past-array-end
    for (int i = 0; i <= SIZE; i++) {
        sum += table[i];
    }
    return sum;
}

int *squares(int n)
{
    int *out = malloc(n * sizeof(int));
    int i;
    if (out == NULL)
        return NULL;
    // ruleid: c-loop-runs-past-array-end
    for (i = 0; i <= n; i++) {
        out[i] = i * i;
    }
    return out;
}

int good(const int *src, int n)
{
    int table[SIZE];
    int roomy[SIZE + 1];
    // ok: c-loop-runs-past-array-end
    for (int i = 0; i < SIZE; i++)
        table[i] = src[i];
    // ok: c-loop-runs-past-array-end
    for (int i = 0; i <= SIZE; i++)
        roomy[i] = 0;
    // ok: c-loop-runs-past-array-end
    for (int i = 1; i <= SIZE; i++)
        table[i - 1] = n;
    // ok: c-loop-runs-past-array-end
    for (int i = 0; i <= n; i++)
        use(src[i]);
    return table[0] + roomy[0];
}
