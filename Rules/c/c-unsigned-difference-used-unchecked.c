#include <arpa/inet.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct header { uint16_t total_len; };
struct account { unsigned balance; };
void handle(const uint8_t *body, size_t length);

int withdraw(struct account *a, unsigned int amount)
{
    // ruleid: c-unsigned-difference-used-unchecked
    unsigned int left = a->balance - amount;
    if (left < 0)
        return -1;
    a->balance = left;
    return 0;
}

void parse(const uint8_t *packet, uint8_t *out)
{
    struct header h;
    memcpy(&h, packet, sizeof h);
    // ruleid: c-unsigned-difference-used-unchecked
    size_t body_len = ntohs(h.total_len) - sizeof h;
    memcpy(out, packet + sizeof h, body_len);
}

uint8_t *copy_payload(const uint8_t *data, uint32_t packet_len)
{
    // ruleid: c-unsigned-difference-used-unchecked
    uint32_t n = packet_len - 8;
    uint8_t *copy = malloc(n);
    if (copy)
        memcpy(copy, data + 8, n);
    return copy;
}

int withdraw_checked(struct account *a, unsigned int amount)
{
    if (amount > a->balance)
        return -1;
    // ok: c-unsigned-difference-used-unchecked
    unsigned int left = a->balance - amount;
    a->balance = left;
    return 0;
}

uint8_t *copy_checked(const uint8_t *data, uint32_t packet_len)
{
    if (packet_len < 8)
        return NULL;
    // ok: c-unsigned-difference-used-unchecked
    uint32_t n = packet_len - 8;
    uint8_t *copy = malloc(n);
    if (copy)
        memcpy(copy, data + 8, n);
    return copy;
}

int signed_difference(int a, int b)
{
    // ok: c-unsigned-difference-used-unchecked
    int d = a - b;
    if (d < 0)
        return -1;
    return d;
}
