def mean(values):
    # ruleid: python-mean-of-empty
    return sum(values) / len(values)


def rating(reviews):
    scores = [r.score for r in reviews]
    # ruleid: python-mean-of-empty
    return sum(scores) / len(scores)


def share(done, jobs):
    count = len(jobs)
    # ruleid: python-mean-of-empty
    return done / count


def safe_mean(values):
    if not values:
        return 0.0
    # ok: python-mean-of-empty
    return sum(values) / len(values)


def short_mean(values):
    # ok: python-mean-of-empty
    return sum(values) / len(values) if values else 0.0


def half(values):
    # ok: python-mean-of-empty
    return len(values) / 2
