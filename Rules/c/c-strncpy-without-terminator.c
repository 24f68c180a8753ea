#include <string.h>
#include <stdio.h>
#include <unistd.h>

void show(const char *title)
{
    char buf[32];
    // ruleid: c-strncpy-without-terminator
    strncpy(buf, title, sizeof(buf));
    printf("%s\n", buf);
}

size_t count(const char *src)
{
    char word[16];
    // ruleid: c-strncpy-without-terminator
    strncpy(word, src, 16);
    return strlen(word);
}

void target(const char *link)
{
    char to[256];
    // ruleid: c-strncpy-without-terminator
    if (readlink(link, to, sizeof to) < 0)
        return;
    puts(to);
}

void good(const char *title, const char *link, struct utmp *u)
{
    char buf[32];
    char zero[32];
    char to[256];
    // ok: c-strncpy-without-terminator
    strncpy(buf, title, sizeof(buf));
    buf[sizeof(buf) - 1] = '\0';
    memset(zero, 0, sizeof zero);
    // ok: c-strncpy-without-terminator
    strncpy(zero, title, sizeof zero - 1);
    // ok: c-strncpy-without-terminator
    ssize_t n = readlink(link, to, sizeof to - 1);
    if (n >= 0)
        to[n] = 0;
    // ok: c-strncpy-without-terminator
    strncpy(u->ut_user, title, sizeof(u->ut_user));
    // ok: c-strncpy-without-terminator
    snprintf(buf, sizeof buf, "%s", title);
}

void template_name(void)
{
    char tmpl[sizeof(TMP_TEMPLATE) + 1];
    // ok: c-strncpy-without-terminator
    strncpy(tmpl, TMP_TEMPLATE, sizeof(TMP_TEMPLATE) + 1);
    open_it(tmpl);
}
