#include <stdint.h>
#include <string.h>

int strip(const uint8_t *pkt, size_t len, uint8_t *out)
{
    // ruleid: c-header-subtracted-without-check
    size_t body = len - HEADER_SIZE;
    memcpy(out, pkt + HEADER_SIZE, body);
    return (int)body;
}

void payload(const uint8_t *pkt, uint32_t length, uint8_t *out)
{
    // ruleid: c-header-subtracted-without-check
    memcpy(out, pkt + 8, length - 8);
}

unsigned int withdraw(struct account *a, unsigned int amount)
{
    // ruleid: c-header-subtracted-without-check
    if (a->balance - amount >= 0) {
        a->balance -= amount;
        return amount;
    }
    return 0;
}

int fine(const uint8_t *pkt, size_t len, uint8_t *out, int have, int want)
{
    if (len < HEADER_SIZE)
        return -1;
    // ok: c-header-subtracted-without-check
    size_t body = len - HEADER_SIZE;
    memcpy(out, pkt + HEADER_SIZE, body);
    // ok: c-header-subtracted-without-check
    if (have - want >= 0)
        return 1;
    return (int)body;
}

size_t plain(size_t len)
{
    // ok: c-header-subtracted-without-check
    size_t rest = len - 2;
    return rest;
}
