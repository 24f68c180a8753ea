def mean_grade(pupils):
    grades = [p.grade for p in pupils]
    # ruleid: python-average-of-maybe-empty
    return sum(grades) / len(grades)


class Timing:
    def mean(self, samples):
        total = 0
        for sample in samples:
            total += sample.seconds
        # ruleid: python-average-of-maybe-empty
        return total / len(samples)


def per_head(bills, guests):
    count = len(guests)
    total = sum(b.amount for b in bills)
    # ruleid: python-average-of-maybe-empty
    return {"each": total / count}


def safe_mean(grades):
    if not grades:
        return 0.0
    # ok: python-average-of-maybe-empty
    return sum(grades) / len(grades)


def short_mean(grades):
    # ok: python-average-of-maybe-empty
    return sum(grades) / len(grades) if grades else None


def caught_mean(grades):
    try:
        # ok: python-average-of-maybe-empty
        return sum(grades) / len(grades)
    except ZeroDivisionError:
        return 0


def checked_mean(grades):
    if len(grades) == 0:
        raise ValueError("no grades")
    # ok: python-average-of-maybe-empty
    return sum(grades) / len(grades)
