void f(void)
{
    // ruleid: c-audit-weak-hash
    gcry_md_hash_buffer(GCRY_MD_MD5, d, p, n);
    // ruleid: c-audit-weak-hash
    SHA1(p, n, d);
    // ruleid: c-audit-weak-hash
    md = EVP_get_digestbyname("md5");
    // ok: c-audit-weak-hash
    SHA256(p, n, d);
    // ok: c-audit-weak-hash
    md = EVP_get_digestbyname("sha256");
    // ok: c-audit-weak-hash
    gcry_md_hash_buffer(GCRY_MD_SHA256, d, p, n);
}
