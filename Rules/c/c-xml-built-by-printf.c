#include <stdio.h>
#include <stdlib.h>

void write_item(FILE *out, const char *name, const char *note)
{
    // ruleid: c-xml-built-by-printf
    fprintf(out, "<item><name>%s</name>", name);
    // ruleid: c-xml-built-by-printf
    fprintf(out, "<note lang=\"en\">%s</note></item>\n", note);
}

int build_call(char *buf, size_t room, const char *account)
{
    // ruleid: c-xml-built-by-printf
    return snprintf(buf, room,
                    "<env:Envelope><env:Body><get><account>%s</account></get></env:Body></env:Envelope>",
                    account);
}

char *attribute(const char *owner)
{
    char *text = NULL;
    // ruleid: c-xml-built-by-printf
    if (asprintf(&text, "<file owner=\"%s\">", owner) < 0)
        return NULL;
    return text;
}

void write_safe(FILE *out, const char *name, int count)
{
    char *safe = xml_escape(name);
    // ok: c-xml-built-by-printf
    fprintf(out, "<name>%s</name>", xml_escape(name));
    // ok: c-xml-built-by-printf
    fprintf(out, "<count>%d</count>", count);
    // ok: c-xml-built-by-printf
    fprintf(out, "<tool>%s</tool>", PACKAGE_NAME);
    // ok: c-xml-built-by-printf
    fprintf(out, "usage: %s <file>\n", name);
    // ok: c-xml-built-by-printf
    fprintf(out, "<kind>%s</kind>", "plain");
    free(safe);
}
