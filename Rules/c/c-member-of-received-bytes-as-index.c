#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <stdlib.h>

typedef void (*handler_fn)(const uint8_t *);
extern handler_fn handlers[8];
static uint32_t registers[32];
struct command { uint8_t index; uint32_t value; };
struct packet { int slot; int value; };
static int table[16];

void dispatch(const uint8_t *msg)
{
    int op = msg[0];
    // ruleid: c-member-of-received-bytes-as-index
    handlers[op](msg + 1);
}

void set_register(const uint8_t *bytes)
{
    struct command c;
    memcpy(&c, bytes, sizeof c);
    // ruleid: c-member-of-received-bytes-as-index
    registers[c.index] = c.value;
}

void store(struct packet *pkt)
{
    // ruleid: c-member-of-received-bytes-as-index
    table[pkt->slot] = pkt->value;
}

int score_of(const char *text)
{
    int i = atoi(text);
    // ruleid: c-member-of-received-bytes-as-index
    return table[i];
}

void dispatch_known(const uint8_t *msg)
{
    int op = msg[0];
    if (op >= 8)
        return;
    // ok: c-member-of-received-bytes-as-index
    handlers[op](msg + 1);
}

void set_register_masked(const uint8_t *bytes)
{
    struct command c;
    memcpy(&c, bytes, sizeof c);
    // ok: c-member-of-received-bytes-as-index
    registers[c.index & 31] = c.value;
}

int score_checked(const char *text)
{
    int i = atoi(text);
    if (i < 0 || i >= 16)
        return -1;
    // ok: c-member-of-received-bytes-as-index
    return table[i];
}
