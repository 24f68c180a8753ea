#include <string.h>
#include <mysql/mysql.h>

// ruleid: c-hardcoded-credential
static const char *api_key = "AKx93jd02kfA8s7d";

int check_login(const char *user, const char *password)
{
    // ruleid: c-hardcoded-credential
    if (strcmp(password, "letmein!") == 0)
        return 1;
    return 0;
}

MYSQL *db(MYSQL *c)
{
    // ruleid: c-hardcoded-credential
    return mysql_real_connect(c, "localhost", "root", "r00tpw", "shop", 0, NULL, 0);
}

void setup(struct config *cfg)
{
    // ruleid: c-hardcoded-credential
    cfg->password = "Summer2024";
}

MYSQL *good(MYSQL *c, struct config *cfg, const char *key)
{
    // ok: c-hardcoded-credential
    const char *password = getenv("DB_PASSWORD");
    // ok: c-hardcoded-credential
    cfg->password = password;
    // ok: c-hardcoded-credential
    if (strcmp(key, "password") == 0)
        read_password(cfg);
    // ok: c-hardcoded-credential
    const char *password_prompt = "Password: ";
    // ok: c-hardcoded-credential
    const char *passwd = "/etc/passwd";
    // ok: c-hardcoded-credential
    return mysql_real_connect(c, "localhost", cfg->user, cfg->password, "shop", 0, NULL, 0);
}

int ask_pin(char *pin)
{
    // ok: c-hardcoded-credential
    return strcmp(pin, "cancel") != 0;
}

int self_check(void)
{
    // ok: c-hardcoded-credential
    const char *secret = "tls1-prf-test-secret";
    return prf_works(secret);
}
