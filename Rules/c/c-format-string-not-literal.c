#include <stdio.h>
#include <string.h>
#include <syslog.h>

int main(int argc, char **argv)
{
    char line[256];
    if (argc > 1)
        // ruleid: c-format-string-not-literal
        printf(argv[1]);
    while (fgets(line, sizeof line, stdin)) {
        // ruleid: c-format-string-not-literal
        fprintf(stderr, line);
        printf("%s", line);
    }
    return 0;
}

void log_message(const char *message)
{
    char out[512];
    // ruleid: c-format-string-not-literal
    syslog(LOG_ERR, message);
    // ruleid: c-format-string-not-literal
    snprintf(out, sizeof out, message);
}

static const char usage[] = "usage: tool FILE\n";
#define BANNER "tool 1.0\n"

void safe(const char *message, int many, FILE *f)
{
    char out[64];
    const char *intro = "hello\n";
    // ok: c-format-string-not-literal
    printf("%s", message);
    // ok: c-format-string-not-literal
    fprintf(f, usage);
    // ok: c-format-string-not-literal
    printf(BANNER);
    // ok: c-format-string-not-literal
    printf(_("translated text\n"));
    // ok: c-format-string-not-literal
    printf(many ? "files\n" : "file\n");
    // ok: c-format-string-not-literal
    printf(intro);
    // ok: c-format-string-not-literal
    snprintf(out, sizeof out, "%d" "items", many);
    // ok: c-format-string-not-literal
    fputs(message, f);
}
