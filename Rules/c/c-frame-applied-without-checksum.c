int apply_update(int uart)
{
    unsigned char block[256];
    ssize_t n;
    uint32_t addr = FLASH_BASE;
    while ((n = read(uart, block, sizeof(block))) > 0) {
        // ruleid: c-frame-applied-without-checksum
        if (flash_write(addr, block, (size_t)n) != 0)
            return -1;
        addr += (uint32_t)n;
    }
    return 0;
}

int recv_command(int fd, struct command *cmd)
{
    uint8_t frame[64];
    ssize_t n = recv(fd, frame, sizeof frame, 0);
    if (n < 4)
        return -1;
    cmd->op = frame[0];
    // ruleid: c-frame-applied-without-checksum
    return execute(cmd);
}

int restore(FILE *f, struct settings *s)
{
    size_t n = fread(s, sizeof(*s), 1, f);
    if (n != 1)
        return -1;
    // ruleid: c-frame-applied-without-checksum
    return settings_activate(s);
}

int apply_update_crc(int uart)
{
    unsigned char block[260];
    ssize_t n;
    while ((n = read(uart, block, sizeof(block))) > 4) {
        if (crc32(block, n - 4) != be32(block + n - 4))
            return -1;
        // ok: c-frame-applied-without-checksum
        flash_write(FLASH_BASE, block, (size_t)n - 4);
    }
    return 0;
}

int recv_signed(int fd, struct command *cmd)
{
    uint8_t frame[64];
    ssize_t n = recv(fd, frame, sizeof frame, 0);
    if (n != 64 || verify_mac(frame, n) != 0)
        return -1;
    cmd->op = frame[0];
    // ok: c-frame-applied-without-checksum
    return execute(cmd);
}

int restore_copy(FILE *f, struct settings *s)
{
    size_t n = fread(s, sizeof(*s), 1, f);
    if (n != 1 || checksum(s) != s->sum)
        return -1;
    // ok: c-frame-applied-without-checksum
    return settings_activate(s);
}
