#include <stdint.h>

static long dev_ioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
    struct dev_config *cfg = (struct dev_config *)arg;
    struct dev *d = f->private_data;
    // ruleid: c-kernel-or-wire-value-used-as-pointer
    d->rate = cfg->rate;
    return 0;
}

int poke(int sock)
{
    uint64_t address, value = 1;
    if (recv(sock, &address, sizeof(address), 0) != sizeof(address))
        return -1;
    // ruleid: c-kernel-or-wire-value-used-as-pointer
    *(uint64_t *)(uintptr_t)address = value;
    return 0;
}

int peek(int fd, char *out)
{
    uint64_t where;
    read(fd, &where, sizeof(where));
    // ruleid: c-kernel-or-wire-value-used-as-pointer
    memcpy(out, (void *)(uintptr_t)where, 16);
    return 0;
}

static long fine_ioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
    struct dev_config cfg;
    // ok: c-kernel-or-wire-value-used-as-pointer
    if (copy_from_user(&cfg, (void *)arg, sizeof(cfg)))
        return -EFAULT;
    // ok: c-kernel-or-wire-value-used-as-pointer
    set_rate(f->private_data, cfg.rate);
    uint64_t n;
    read(3, &n, sizeof(n));
    // ok: c-kernel-or-wire-value-used-as-pointer
    return table[n % 4].value;
}
