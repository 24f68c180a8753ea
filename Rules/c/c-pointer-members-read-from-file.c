#include <Python.h>
#include <stdio.h>

int load_handlers(FILE *f, struct entry *tab, size_t max)
{
    size_t n = fread(tab, sizeof(*tab), max, f);
    for (size_t i = 0; i < n; i++)
        // ruleid: c-pointer-members-read-from-file
        tab[i].callback(tab[i].arg);
    return (int)n;
}

int one(int sock)
{
    struct job job;
    if (recv(sock, &job, sizeof(job), 0) != sizeof(job))
        return -1;
    // ruleid: c-pointer-members-read-from-file
    return job.run_fn(job.arg);
}

PyObject *decode(PyObject *pickle, const char *buf, Py_ssize_t n)
{
    // ruleid: c-pointer-members-read-from-file
    return PyObject_CallMethod(pickle, "loads", "y#", buf, n);
}

int fine(FILE *f, struct entry *tab, struct ops *ops)
{
    struct header h;
    if (fread(&h, sizeof(h), 1, f) != 1)
        return -1;
    // ok: c-pointer-members-read-from-file
    ops->on_load(h.kind);
    // ok: c-pointer-members-read-from-file
    table[h.kind % 4].callback(tab);
    // ok: c-pointer-members-read-from-file
    return PyObject_CallMethod(json, "dumps", "s", "x") != NULL;
}
