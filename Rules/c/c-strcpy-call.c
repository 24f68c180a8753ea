#include <stdio.h>
#include <string.h>
#include <wchar.h>

struct channel {
    char topic[80];
    wchar_t title[40];
};

void set_topic(struct channel *channel, const char *topic)
{
    // ruleid: c-strcpy-call
    strcpy(channel->topic, topic);
}

char *join(char *to, const char *first, const char *second)
{
    // ruleid: c-strcpy-call
    to = stpcpy(to, first);
    // ok: c-strcpy-call
    return strcat(to, second);
}

void set_title(struct channel *channel, const wchar_t *title)
{
    // ruleid: c-strcpy-call
    wcscpy(channel->title, title);
}

void reset(struct channel *channel)
{
    // ok: c-strcpy-call
    strcpy(channel->topic, "none");
    // ok: c-strcpy-call
    strcpy(channel->topic, NO_TOPIC);
}

void set_topic_bounded(struct channel *channel, const char *topic)
{
    // ok: c-strcpy-call
    snprintf(channel->topic, sizeof channel->topic, "%s", topic);
    // ok: c-strcpy-call
    strlcpy(channel->topic, topic, sizeof channel->topic);
}

char *copied(const char *name)
{
    char *copy = malloc(strlen(name) + 1);
    if (copy == NULL)
        return NULL;
    // ok: c-strcpy-call
    strcpy(copy, name);
    return copy;
}
