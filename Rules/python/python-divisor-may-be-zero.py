def a(total, values, n):
    # ruleid: python-divisor-may-be-zero
    x = total / len(values)
    # ruleid: python-divisor-may-be-zero
    y = total // n
    # ruleid: python-divisor-may-be-zero
    return x, y, divmod(total, n)


def good(total):
    # ok: python-divisor-may-be-zero
    x = total / 2
    # ok: python-divisor-may-be-zero
    y = "%s" % total
    # ok: python-divisor-may-be-zero
    return x * y
