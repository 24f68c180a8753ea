void f(char *line, size_t n)
{
    // ruleid: c-audit-subtraction-may-go-below-zero
    line[n - 1] = 0;
    // ruleid: c-audit-subtraction-may-go-below-zero
    size_t rest = total_len - header_len;
    // ruleid: c-audit-subtraction-may-go-below-zero
    stock->count--;
    // ok: c-audit-subtraction-may-go-below-zero
    line[n] = 0;
    // ok: c-audit-subtraction-may-go-below-zero
    size_t all = total + header;
    // ok: c-audit-subtraction-may-go-below-zero
    stock->count++;
}
