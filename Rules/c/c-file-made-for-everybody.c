void a(const char *p)
{
    // ruleid: c-file-made-for-everybody
    int fd = open(p, O_WRONLY | O_CREAT, 0777);
    // ruleid: c-file-made-for-everybody
    int s = shm_open("/app", O_CREAT | O_RDWR, 0777);
    // ruleid: c-file-made-for-everybody
    creat(p, S_IRWXU | S_IRWXG | S_IRWXO);
    // ok: c-file-made-for-everybody
    int g = open(p, O_WRONLY | O_CREAT, 0600);
    // ok: c-file-made-for-everybody
    int h = open(p, O_RDONLY);
    // ok: c-file-made-for-everybody
    mkdir(p, 0755);
}
