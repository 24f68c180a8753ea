int average(const int *samples, int count)
{
    int sum = 0;
    for (int i = 0; i < count; i++)
        sum += samples[i];
    // ruleid: c-average-divides-by-unchecked-count
    return sum / count;
}

long per_part(long bytes, size_t parts)
{
    // ruleid: c-average-divides-by-unchecked-count
    return bytes / parts;
}

unsigned slot(unsigned hash, unsigned buckets)
{
    // ruleid: c-average-divides-by-unchecked-count
    return hash % buckets;
}

int fine(const int *samples, int count, int sum)
{
    if (count == 0)
        return 0;
    // ok: c-average-divides-by-unchecked-count
    return sum / count;
}

int ternary(int total, int n)
{
    // ok: c-average-divides-by-unchecked-count
    return n ? total / n : 0;
}

int constant(int total)
{
    // ok: c-average-divides-by-unchecked-count
    return total / 2;
}
