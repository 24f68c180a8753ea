#include <stdio.h>
#include <stdlib.h>
#include <arpa/inet.h>

int main(int argc, char **argv)
{
    int n = atoi(argv[1]);
    // ruleid: c-division-by-input
    printf("%d\n", 1000 / n);
    int k;
    scanf("%d", &k);
    // ruleid: c-division-by-input
    return 100 % k;
}

unsigned rate(const unsigned *pkt, unsigned bytes)
{
    unsigned interval = ntohl(pkt[2]);
    // ruleid: c-division-by-input
    return bytes / interval;
}

int good(char **argv, int total)
{
    int n = atoi(argv[1]);
    if (n == 0)
        return -1;
    // ok: c-division-by-input
    int share = total / n;
    int k = atoi(argv[2]);
    // ok: c-division-by-input
    int half = k / 2;
    if (k > 0)
        // ok: c-division-by-input
        return total / k;
    return share + half;
}

uint32_t spread(uint32_t j, uint32_t first, uint32_t last)
{
    // ok: c-division-by-input
    return j % (1 + ntohl(last) - ntohl(first));
}
