#include <stdio.h>
#include <stdint.h>
#include <string.h>

void dump(const uint8_t *p, size_t n)
{
    char line[64];
    char *o = line;
    for (size_t i = 0; i < n; i++)
        // ruleid: c-text-appended-by-moving-pointer
        o += sprintf(o, "%02x ", p[i]);
    puts(line);
}

void list(char **names, int count)
{
    char text[256] = "";
    int used = 0;
    for (int i = 0; i < count; i++) {
        // ruleid: c-text-appended-by-moving-pointer
        used += sprintf(text + used, "%s,", names[i]);
    }
    puts(text);
}

void joined(char **names)
{
    char text[128];
    text[0] = 0;
    while (*names) {
        // ruleid: c-text-appended-by-moving-pointer
        sprintf(text + strlen(text), " %s", *names);
        names++;
    }
    puts(text);
}

void dump_cut(const uint8_t *p, size_t n)
{
    char line[64];
    size_t used = 0;
    for (size_t i = 0; i < n && used < sizeof line; i++)
        // ok: c-text-appended-by-moving-pointer
        used += snprintf(line + used, sizeof line - used, "%02x ", p[i]);
    puts(line);
}

void list_some(char **names, int count)
{
    char text[256] = "";
    int used = 0;
    for (int i = 0; i < count; i++) {
        if (used + strlen(names[i]) + 2 > sizeof text)
            break;
        // ok: c-text-appended-by-moving-pointer
        used += sprintf(text + used, "%s,", names[i]);
    }
    puts(text);
}

void once(char *out, int value)
{
    // ok: c-text-appended-by-moving-pointer
    out += sprintf(out, "%d", value);
    *out = 0;
}
