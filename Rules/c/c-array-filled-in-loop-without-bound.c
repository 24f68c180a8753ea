#include <stdio.h>
#include <string.h>
#include <ctype.h>
#include <assert.h>

int sum(const int *values, int count);

int collect(FILE *fp)
{
    int samples[64];
    int n = 0;
    // ruleid: c-array-filled-in-loop-without-bound
    while (fscanf(fp, "%d", &samples[n]) == 1)
        n++;
    return sum(samples, n);
}

void first_word(const char *text)
{
    char word[16];
    int i = 0;
    // ruleid: c-array-filled-in-loop-without-bound
    while (*text && !isspace((unsigned char)*text)) {
        word[i++] = *text++;
    }
    word[i] = '\0';
    puts(word);
}

int split(char *line)
{
    char *fields[8];
    int count = 0;
    char *token = strtok(line, ",");
    // ruleid: c-array-filled-in-loop-without-bound
    while (token != NULL) {
        fields[count] = token;
        count++;
        token = strtok(NULL, ",");
    }
    return count;
}

void read_line(FILE *fp)
{
    char line[80];
    int n = 0, c;
    // ruleid: c-array-filled-in-loop-without-bound
    while ((c = getc(fp)) != EOF && c != '\n')
        line[n++] = c;
    line[n] = 0;
    puts(line);
}

int collect_some(FILE *fp)
{
    int samples[64];
    int n = 0;
    // ok: c-array-filled-in-loop-without-bound
    while (n < 64 && fscanf(fp, "%d", &samples[n]) == 1)
        n++;
    return sum(samples, n);
}

void first_word_cut(const char *text)
{
    char word[16];
    size_t i = 0;
    // ok: c-array-filled-in-loop-without-bound
    while (*text && i + 1 < sizeof word) {
        word[i++] = *text++;
    }
    word[i] = '\0';
    puts(word);
}

int split_eight(char *line)
{
    char *fields[8];
    int count = 0;
    char *token = strtok(line, ",");
    // ok: c-array-filled-in-loop-without-bound
    while (token != NULL) {
        if (count == 8)
            break;
        fields[count] = token;
        count++;
        token = strtok(NULL, ",");
    }
    return count;
}

void digits(unsigned value)
{
    char reversed[12];
    int n = 0;
    // ok: c-array-filled-in-loop-without-bound
    do {
        reversed[n++] = '0' + value % 10;
        value /= 10;
    } while (value);
    while (n > 0)
        putchar(reversed[--n]);
}
