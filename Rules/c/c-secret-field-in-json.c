void a(char *b, struct user *u)
{
    // ruleid: c-secret-field-in-json
    snprintf(b, 100, "{\"id\":%d,\"password_hash\":\"%s\"}", u->id, u->hash);
    // ruleid: c-secret-field-in-json
    snprintf(b, 100, "{\"ssn\":\"%s\"}", u->ssn);
    // ruleid: c-secret-field-in-json
    snprintf(b, 100, "{\"totp_secret\": \"%s\"}", u->totp);
    // ok: c-secret-field-in-json
    snprintf(b, 100, "{\"id\":%d}", u->id);
    // ok: c-secret-field-in-json
    snprintf(b, 100, "{\"hash\":\"%s\"}", u->etag);
    // ok: c-secret-field-in-json
    printf("password hash %s\n", ok ? "ok" : "bad");
}
