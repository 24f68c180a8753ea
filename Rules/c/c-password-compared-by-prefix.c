#include <security/pam_appl.h>
#include <string.h>

int login(const struct account *a, const char *pass)
{
    // ruleid: c-password-compared-by-prefix
    return strncmp(a->password, pass, strlen(pass)) == 0;
}

int pin(const char *pin, const char *stored_pin)
{
    // ruleid: c-password-compared-by-prefix
    if (memcmp(stored_pin, pin, strlen(pin)) == 0)
        return 1;
    return 0;
}

int pam(pam_handle_t *ph)
{
    int rc = pam_authenticate(ph, 0);
    // ruleid: c-password-compared-by-prefix
    if (rc == PAM_AUTH_ERR)
        return 0;
    return 1;
}

int fine(pam_handle_t *ph, const char *line, const char *word)
{
    int rc = pam_authenticate(ph, 0);
    // ok: c-password-compared-by-prefix
    if (rc != PAM_SUCCESS)
        return 0;
    // ok: c-password-compared-by-prefix
    if (strncmp(line, "PASS ", 5) == 0)
        return 1;
    // ok: c-password-compared-by-prefix
    return strncmp(line, word, strlen(word)) == 0;
}
