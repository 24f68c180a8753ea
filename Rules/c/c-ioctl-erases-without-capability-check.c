// ruleid: c-ioctl-erases-without-capability-check
static long a_ioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
    switch (cmd) {
    case DEV_ERASE:
        return dev_erase(f);
    }
    return -ENOTTY;
}

// ruleid: c-ioctl-erases-without-capability-check
static long b_ioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
    switch (cmd) {
    case CARD_FORMAT_ALL: return card_format(f->private_data);
    default: return -EINVAL;
    }
}

// ruleid: c-ioctl-erases-without-capability-check
long c_unlocked_ioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
    switch (cmd) {
    case WDT_REBOOT:
        machine_restart(NULL);
    }
    return 0;
}

// ok: c-ioctl-erases-without-capability-check
static long d_ioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
    switch (cmd) {
    case DEV_ERASE:
        if (!capable(CAP_SYS_ADMIN))
            return -EPERM;
        return dev_erase(f);
    }
    return -ENOTTY;
}

// ok: c-ioctl-erases-without-capability-check
static long e_ioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
    switch (cmd) {
    case DEV_GET_INFO:
        return info(f);
    }
    return -ENOTTY;
}

// ok: c-ioctl-erases-without-capability-check
int dev_erase_all(struct file *f, unsigned int cmd)
{
    return erase(f);
}
