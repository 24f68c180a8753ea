#include <hiredis/hiredis.h>
#include <stdio.h>

void store(redisContext *c, const char *key, const char *value)
{
    char cmd[256];
    snprintf(cmd, sizeof cmd, "SET %s %s", key, value);
    // ruleid: c-redis-command-not-literal
    redisReply *r = redisCommand(c, cmd);
    freeReplyObject(r);
}

void raw(redisContext *c, const char *line)
{
    // ruleid: c-redis-command-not-literal
    redisAppendCommand(c, line);
}

void later(redisAsyncContext *c, const char *line)
{
    // ruleid: c-redis-command-not-literal
    redisAsyncCommand(c, on_reply, NULL, line);
}

void safe(redisContext *c, const char *key, const char *value, size_t len)
{
    // ok: c-redis-command-not-literal
    redisCommand(c, "SET %s %b", key, value, len);
    // ok: c-redis-command-not-literal
    redisCommand(c, "PING");
    // ok: c-redis-command-not-literal
    redisCommand(c, CMD_FLUSH);
}
