#include <stdint.h>
#include <stdlib.h>

struct job { unsigned percent; };
struct info { unsigned channels, bytes; };
uint32_t be32(const uint8_t *p);
uint16_t get_le16(const uint8_t *p);

void progress(struct job *j, const uint8_t *msg)
{
    uint32_t total = be32(msg);
    uint32_t done = be32(msg + 4);
    // ruleid: c-division-by-decoded-number
    j->percent = done * 100 / total;
}

double mean(const double *values, int count)
{
    double sum = 0;
    for (int i = 0; i != 3; i++)
        sum += values[i];
    // ruleid: c-division-by-decoded-number
    return sum / count;
}

unsigned frames(const struct info *info)
{
    // ruleid: c-division-by-decoded-number
    return info->bytes / info->channels;
}

void progress_checked(struct job *j, const uint8_t *msg)
{
    uint32_t total = be32(msg);
    uint32_t done = be32(msg + 4);
    if (total == 0)
        return;
    // ok: c-division-by-decoded-number
    j->percent = done * 100 / total;
}

double mean_checked(const double *values, int count)
{
    double sum = 0;
    if (count <= 0)
        return 0;
    for (int i = 0; i < count; i++)
        sum += values[i];
    // ok: c-division-by-decoded-number
    return sum / count;
}

unsigned halves(const uint8_t *p)
{
    // ok: c-division-by-decoded-number
    return get_le16(p) / 2;
}
