#include <stdio.h>

long count(FILE *f)
{
    char c;
    long n = 0;
    // ruleid: c-getc-result-in-char
    while ((c = fgetc(f)) != EOF)
        n++;
    return n;
}

void skip_line(void)
{
    char ch;
    do {
        // ruleid: c-getc-result-in-char
        ch = getchar();
    } while (ch != '\n' && ch != EOF);
}

int next(FILE *in)
{
    unsigned char b;
    // ruleid: c-getc-result-in-char
    b = getc(in);
    if (b == EOF)
        return -1;
    return b;
}

long good(FILE *f)
{
    int c;
    long n = 0;
    // ok: c-getc-result-in-char
    while ((c = fgetc(f)) != EOF)
        n++;
    char letter;
    // ok: c-getc-result-in-char
    letter = toupper(c);
    if (feof(f))
        return n;
    // ok: c-getc-result-in-char
    int d = getchar();
    return d == EOF ? n : letter;
}
