// ruleid: c-audit-random-number-for-secret
int make_token(char *out)
{
    for (int i = 0; i < 8; i++)
        out[i] = 'a' + rand() % 26;
    return 0;
}
// ruleid: c-audit-random-number-for-secret
void new_session(struct s *s)
{
    // ruleid: c-audit-random-number-for-secret
    s->session_id = time(NULL) ^ getpid();
}
// ruleid: c-audit-random-number-for-secret
int reset_code(void)
{
    return lrand48() % 1000000;
}
// ok: c-audit-random-number-for-secret
int make_token_ok(unsigned char *out)
{
    return RAND_bytes(out, 32);
}
// ok: c-audit-random-number-for-secret
int jitter(void)
{
    return rand() % 10;
}
// ok: c-audit-random-number-for-secret
int add(int a)
{
    return a;
}
