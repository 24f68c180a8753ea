int find_max(const int *v, int n)
{
    // ruleid: c-accumulator-not-initialised
    int max;
    for (int i = 0; i < n; i++)
        if (v[i] > max)
            max = v[i];
    return max;
}

double total(const double *prices, int n)
{
    // ruleid: c-accumulator-not-initialised
    double sum;
    for (int i = 0; i < n; i++)
        sum += prices[i];
    return sum;
}

size_t spaces(const char *text)
{
    // ruleid: c-accumulator-not-initialised
    size_t count;
    for (; *text; text++) {
        if (*text == ' ')
            count++;
    }
    return count;
}

int find_max_of(const int *v, int n)
{
    // ok: c-accumulator-not-initialised
    int max;
    max = v[0];
    for (int i = 1; i < n; i++)
        if (v[i] > max)
            max = v[i];
    return max;
}

double total_of(const double *prices, int n)
{
    // ok: c-accumulator-not-initialised
    double sum = 0;
    for (int i = 0; i < n; i++)
        sum += prices[i];
    return sum;
}

int each_row(int **rows, int n)
{
    // ok: c-accumulator-not-initialised
    int sum, best = 0;
    for (int i = 0; i < n; i++) {
        sum = 0;
        for (int j = 0; j < n; j++)
            sum += rows[i][j];
        if (sum > best)
            best = sum;
    }
    return best;
}
