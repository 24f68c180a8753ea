#include <stdint.h>
#include <string.h>

int append(struct stream *s, const uint8_t *chunk, uint32_t chunk_len)
{
    // ruleid: c-sum-wraps-in-bounds-check
    if (s->used + chunk_len > s->capacity)
        return -1;
    memcpy(s->data + s->used, chunk, chunk_len);
    return 0;
}

int fill(char *data, unsigned int offset, unsigned int length)
{
    // ruleid: c-sum-wraps-in-bounds-check
    if (offset + length > 4096)
        return -1;
    memset(data + offset, 0, length);
    return 0;
}

int peek(const char *data, unsigned pos, unsigned n)
{
    // ruleid: c-sum-wraps-in-bounds-check
    if (pos + n <= 512) {
        use(data + pos, n);
        return 0;
    }
    return -1;
}

int fine(struct stream *s, uint32_t chunk_len, int a, int b)
{
    // ok: c-sum-wraps-in-bounds-check
    if (chunk_len > s->capacity - s->used)
        return -1;
    // ok: c-sum-wraps-in-bounds-check
    if (a + b > 10)
        return 1;
    if (chunk_len > 1024)
        return -1;
    // ok: c-sum-wraps-in-bounds-check
    if (s->used + chunk_len > s->capacity)
        return -1;
    return 0;
}
