#include <string.h>
#include <unistd.h>

static handler table[8];

int dispatch(struct client *c, int opcode)
{
    if (opcode >= 8)
        return -1;
    // ruleid: c-index-checked-on-one-side
    return table[opcode](c);
}

int block(int fd, char *dst)
{
    char tmp[256];
    int len;
    if (read(fd, &len, sizeof(len)) != sizeof(len))
        return -1;
    if (len > (int)sizeof(tmp))
        return -1;
    // ruleid: c-index-checked-on-one-side
    memcpy(dst, tmp, len);
    return len;
}

void blit(const char *src, int count)
{
    char line[1024];
    if (count < 1024) {
        // ruleid: c-index-checked-on-one-side
        memcpy(line, src, count);
        draw(line);
    }
}

int fine(struct client *c, int opcode, unsigned kind)
{
    if (opcode < 0 || opcode >= 8)
        return -1;
    // ok: c-index-checked-on-one-side
    table[opcode](c);
    if (kind >= 8)
        return -1;
    // ok: c-index-checked-on-one-side
    return table[kind](c);
}

void counted(const char *src, int count)
{
    char line[1024];
    if (count <= 0 || count > 1024)
        return;
    // ok: c-index-checked-on-one-side
    memcpy(line, src, count);
}
