"""Asks `check-statistics evaluate` and independent implementations the same questions; see Scripts/check-statistics."""

import math
import random
import subprocess
import sys

import krippendorff
import numpy
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint, proportion_effectsize


def newcombe(both, first, second, neither):
    """Method 10 of Newcombe 1998 (paired), written from the article's formulas, apart from our program's."""
    n = both + first + second + neither
    p1, p2 = (both + second) / n, (both + first) / n
    l1, u1 = proportion_confint(both + second, n, method="wilson")
    l2, u2 = proportion_confint(both + first, n, method="wilson")
    margins = (both + second) * (first + neither) * (both + first) * (second + neither)
    cross = both * neither - second * first
    if cross > 0:
        cross = max(cross - n / 2, 0)
    phi = cross / math.sqrt(margins) if margins else 0
    delta = math.sqrt((p1 - l1) ** 2 - 2 * phi * (p1 - l1) * (u2 - p2) + (u2 - p2) ** 2)
    epsilon = math.sqrt((u1 - p1) ** 2 - 2 * phi * (u1 - p1) * (p2 - l2) + (p2 - l2) ** 2)
    return [max(-1, p1 - p2 - delta), min(1, p1 - p2 + epsilon)]


def paired_groups(groups):
    """Zou's 2007 joining of two Wilson intervals over clusters, written from the articles' formulas, apart from our program's."""
    n = numpy.array([group[0] for group in groups], dtype=float)
    sums = numpy.array([group[1:] for group in groups], dtype=float)
    count, total = len(groups), n.sum()
    rates = numpy.minimum(1, sums.sum(axis=0) / total)
    if count == 1:
        return [-1, 1]
    residuals = sums - numpy.outer(n, rates)
    covariance = residuals.T @ residuals * count / (count - 1) / total**2
    z, t = stats.norm.ppf(0.975), stats.t.ppf(0.975, count - 1)
    bounds = []
    for rate, variance in zip(rates, numpy.diag(covariance)):
        # Kish's effective sample size, adjusted as Korn and Graubard do.
        size = max(rate * (1 - rate) / variance, 1) if variance > 0 else count
        size = max(1, size * (z / t) ** 2)
        low, high = proportion_confint(rate * size, size, method="wilson")
        bounds.append((0 if rate == 0 else low, 1 if rate == 1 else high))
    spread = math.sqrt(covariance[0, 0] * covariance[1, 1])
    r = covariance[0, 1] / spread if covariance[0, 0] > 0 and covariance[1, 1] > 0 else 0
    (l1, u1), (l2, u2) = bounds
    p1, p2 = rates
    reach = lambda a, b: math.sqrt(max(0, a * a - 2 * r * a * b + b * b))
    return [max(-1, p2 - p1 - reach(p2 - l2, u1 - p1)), min(1, p2 - p1 + reach(u2 - p2, p1 - l1))]


def alpha(items, level):
    width = max(map(len, items))
    data = numpy.array([item + [numpy.nan] * (width - len(item)) for item in items]).T
    return [krippendorff.alpha(reliability_data=data, level_of_measurement=level)]


def permutation(values):
    result = stats.permutation_test(
        (numpy.array(values),), numpy.sum, permutation_type="samples", n_resamples=numpy.inf, alternative="two-sided")
    return [result.pvalue]


def pass_at_k(n, c, k):
    return [1 - math.comb(n - c, k) / math.comb(n, k)]


def questions(generator):
    """Pairs of a line for our program and the numbers that others give."""
    for _ in range(400):
        n = generator.choice([1, 7, 40, 1000])
        k = generator.randint(0, n)
        for method, name in (("wilson", "wilson"), ("beta", "clopper-pearson")):
            low, high = proportion_confint(k, n, method=method)
            yield f"{name} {k} {n}", [0 if k == 0 else low, 1 if k == n else high]
        p = generator.uniform(1e-6, 1 - 1e-6)
        yield f"normal-quantile {p!r}", [stats.norm.ppf(p)]
        degrees = generator.choice([1, 2, 5.5, 30, 400])
        p = generator.uniform(0.001, 0.999)
        yield f"t-quantile {p!r} {degrees}", [stats.t.ppf(p, degrees)]
        cells = [generator.randint(0, generator.choice([3, 30, 300])) for _ in range(4)]
        yield f"mcnemar {cells[1]} {cells[2]}", [mcnemar([[0, cells[1]], [cells[2], 0]], exact=True).pvalue if cells[1] + cells[2] else 1]
        if sum(cells):
            yield "paired-difference " + " ".join(map(str, cells)), newcombe(*cells)
        n1, n2 = generator.randint(1, 60), generator.randint(1, 60)
        k1, k2 = generator.randint(0, n1), generator.randint(0, n2)
        yield f"independent-difference {k1} {n1} {k2} {n2}", list(
            confint_proportions_2indep(k2, n2, k1, n1, method="newcomb", compare="diff"))
        attempts = generator.choice([1, 1, 3])
        groups = []
        for _ in range(generator.randint(1, 30)):
            samples = generator.randint(1, generator.choice([1, 8]))
            rate = lambda: sum(generator.randint(0, attempts) for _ in range(samples)) / attempts
            groups.append((samples, rate(), rate()))
        yield "paired-groups " + " ".join(f"{n} {a!r} {b!r}" for n, a, b in groups), paired_groups(groups)
        if all(cells):
            kappa = cohens_kappa([cells[:2], cells[2:]])
            yield "kappa " + " ".join(map(str, cells)), [kappa.kappa, kappa.std_kappa]
        a, b = generator.random(), generator.random()
        yield f"h {a!r} {b!r}", [-proportion_effectsize(a, b)]
        values = [generator.random() ** 3 for _ in range(generator.randint(1, 12))]
        text = " ".join(map(repr, values))
        yield "holm " + text, list(multipletests(values, method="holm")[1])
        yield "benjamini-hochberg " + text, list(multipletests(values, method="fdr_bh")[1])
        n = generator.randint(1, 12)
        c, k = generator.randint(0, n), generator.randint(1, n)
        yield f"pass-at-k {n} {c} {k}", pass_at_k(n, c, k)
    for _ in range(40):
        values = [round(generator.gauss(0.3, 1), 2) or 0.5 for _ in range(generator.randint(2, 9))]
        yield "permutation " + " ".join(map(repr, values)), permutation(values)
        items = [[generator.randint(0, 3) for _ in range(generator.randint(1, 5))] for _ in range(generator.randint(4, 20))]
        if len({rating for item in items if len(item) > 1 for rating in item}) > 1:
            for level in ("nominal", "ordinal", "interval"):
                yield f"alpha-{level} " + " ".join(" ".join(map(str, item)) + " -1" for item in items), alpha(items, level)


def main():
    data = list(questions(random.Random(20231207)))
    lines = "".join(line + "\n" for line, _ in data)
    answer = subprocess.run([sys.argv[1], "evaluate"], input=lines, stdout=subprocess.PIPE, text=True, check=True)
    ours = answer.stdout.splitlines()
    if len(ours) != len(data):
        sys.exit(f"check-statistics: {len(data)} questions, {len(ours)} answers")
    worst = 0.0
    for (line, theirs), mine in zip(data, ours):
        numbers = [] if mine.startswith("error") else [float(word) for word in mine.split()]
        differences = [abs(a - b) / max(1, abs(b)) for a, b in zip(numbers, theirs)]
        if len(numbers) != len(theirs) or not all(difference <= 1e-9 for difference in differences):
            sys.exit(f"check-statistics: {line}: ours {mine}, theirs {theirs}")
        worst = max([worst] + differences)
    print(f"check-statistics: {len(data)} questions, largest difference {worst:.3g}")


if __name__ == "__main__":
    main()
