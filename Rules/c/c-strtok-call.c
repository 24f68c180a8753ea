#include <string.h>

int words(char *line)
{
    int count = 0;
    // ruleid: c-strtok-call
    char *word = strtok(line, " \t");
    while (word) {
        count++;
        // ruleid: c-strtok-call
        word = strtok(NULL, " \t");
    }
    return count;
}

char *key(char *pair)
{
    // ruleid: c-strtok-call
    return strtok(pair, "=");
}

int words_again(char *line)
{
    char *state;
    int count = 0;
    // ok: c-strtok-call
    for (char *word = strtok_r(line, " ", &state); word; word = strtok_r(NULL, " ", &state))
        count++;
    return count;
}

char *field(char **rest)
{
    // ok: c-strtok-call
    return strsep(rest, ",");
}

char *last(char *path)
{
    // ok: c-strtok-call
    return strrchr(path, '/');
}
