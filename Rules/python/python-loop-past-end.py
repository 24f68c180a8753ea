def peak(samples):
    best = samples[0]
    i = 0
    # ruleid: python-loop-past-end
    while i <= len(samples):
        best = max(best, samples[i])
        i += 1
    return best


def total(values):
    result = 0
    # ruleid: python-loop-past-end
    for i in range(len(values) + 1):
        result += values[i]
    return result


def last(values):
    # ruleid: python-loop-past-end
    return values[len(values)]


def steps(values):
    out = []
    # ruleid: python-loop-past-end
    for i in range(len(values)):
        out.append(values[i + 1] - values[i])
    return out


def right(values):
    result = 0
    # ok: python-loop-past-end
    for i in range(len(values)):
        result += values[i]
    return result


def prefixes(text):
    # ok: python-loop-past-end
    return [text[:i] for i in range(len(text) + 1)]


def pairs(values):
    out = []
    # ok: python-loop-past-end
    for i in range(len(values) - 1):
        out.append((values[i], values[i + 1]))
    return out


def ends(values):
    i = 0
    # ok: python-loop-past-end
    while i < len(values):
        use(values[i])
        i += 1
    return values[-1]


def add(table, row):
    # ok: python-loop-past-end
    table[len(table)] = row
