#include <curl/curl.h>
#include <libpq-fe.h>

// ruleid: c-secret-in-macro-or-connection-string
#define API_KEY "live_9f2c7be1d04a4c6c"
// ruleid: c-secret-in-macro-or-connection-string
#define DB_PASSWORD "winter2024!"
// ok: c-secret-in-macro-or-connection-string
#define PASSWORD "password"
// ok: c-secret-in-macro-or-connection-string
#define PASSWORD_PROMPT "Password: "

PGconn *warehouse(void)
{
    // ruleid: c-secret-in-macro-or-connection-string
    return PQconnectdb("host=db.internal user=loader password=l0ad3r_2021");
}

struct curl_slist *headers(void)
{
    // ruleid: c-secret-in-macro-or-connection-string
    return curl_slist_append(NULL, "Authorization: Bearer 9f2c7be1d04a4c6c8a77");
}

int ssh(ssh_session s)
{
    // ruleid: c-secret-in-macro-or-connection-string
    return ssh_userauth_password(s, "backup", "b4ckup-2020");
}

PGconn *fine(const char *dsn, const char *pw, ssh_session s)
{
    // ok: c-secret-in-macro-or-connection-string
    ssh_userauth_password(s, NULL, pw);
    // ok: c-secret-in-macro-or-connection-string
    PGconn *c = PQconnectdb("host=db.internal user=loader");
    // ok: c-secret-in-macro-or-connection-string
    struct curl_slist *h = curl_slist_append(NULL, "Accept: application/json");
    // ok: c-secret-in-macro-or-connection-string
    return PQconnectdb(dsn);
}
