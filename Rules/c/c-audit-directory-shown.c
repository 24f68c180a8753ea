void f(struct mg_connection *c)
{
    // ruleid: c-audit-directory-shown
    static const char *o[] = {"enable_directory_listing", "yes", 0};
    // ruleid: c-audit-directory-shown
    mg_http_serve_dir(c, hm, &opts);
    // ruleid: c-audit-directory-shown
    opts.dirlist = "yes";
    // ok: c-audit-directory-shown
    static const char *p[] = {"document_root", "/srv", 0};
    // ok: c-audit-directory-shown
    mg_http_serve_file(c, hm, "/srv/a.html", &opts);
    // ok: c-audit-directory-shown
    int n = count(c);
}
