# ruleid: python-c-function-without-bound
libc.strcpy(d, s)
# ruleid: python-c-function-without-bound
lib.sprintf(b, f)
# ruleid: python-c-function-without-bound
libc.strtok(b, s)

# ok: python-c-function-without-bound
d = s
# ok: python-c-function-without-bound
lib.compute(b)
# ok: python-c-function-without-bound
libc2 = 1
