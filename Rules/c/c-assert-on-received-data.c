#include <assert.h>

int on_packet(const unsigned char *pkt, size_t len)
{
    // ruleid: c-assert-on-received-data
    assert(len >= 8);
    // ruleid: c-assert-on-received-data
    assert(pkt[0] == MAGIC && pkt[1] == version);
    return dispatch(pkt);
}

static void on_get(struct mg_connection *c, struct mg_http_message *hm)
{
    char id[16];
    int n = mg_http_get_var(&hm->query, "id", id, sizeof(id));
    // ruleid: c-assert-on-received-data
    g_assert(n > 0);
}

int handle_message(const unsigned char *pkt, size_t len)
{
    if (len < 8)
        return -1;
    // ok: c-assert-on-received-data
    assert(dispatch_table != NULL);
    // ok: c-assert-on-received-data
    return dispatch(pkt);
}

void sort(int *list, size_t len)
{
    // ok: c-assert-on-received-data
    assert(len > 0);
}
