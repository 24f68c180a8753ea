// ruleid: c-pam-login-half-checked
int a(pam_handle_t *h)
{
    return pam_authenticate(h, 0) == PAM_SUCCESS;
}

// ruleid: c-pam-login-half-checked
int b(pam_handle_t *h)
{
    int rc = pam_authenticate(h, 0);
    if (rc == PAM_AUTH_ERR)
        return 0;
    return 1;
}

// ruleid: c-pam-login-half-checked
int c(const char *u, struct pam_conv *v)
{
    pam_handle_t *h;
    if (pam_start("x", u, v, &h) || pam_authenticate(h, PAM_SILENT))
        return -1;
    return pam_end(h, 0);
}

// ok: c-pam-login-half-checked
int d(pam_handle_t *h)
{
    int rc = pam_authenticate(h, 0);
    if (rc == PAM_SUCCESS)
        rc = pam_acct_mgmt(h, 0);
    return rc == PAM_SUCCESS;
}

// ok: c-pam-login-half-checked
int e(pam_handle_t *h)
{
    return pam_end(h, 0);
}

// ok: c-pam-login-half-checked
int f(pam_handle_t *h)
{
    return pam_acct_mgmt(h, 0);
}
