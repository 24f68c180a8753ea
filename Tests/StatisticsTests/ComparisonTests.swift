import Testing

@testable import Statistics

@Suite struct ComparisonTests {
  /// Reference: scipy.stats.binomtest(min(b, c), b + c, 0.5) of SciPy 1.17.1.
  @Test(arguments: [
    (10, 25, 0.016673847800120715), (3, 3, 1.0), (0, 7, 0.015625), (121, 59, 4.4344492637551645e-06), (0, 0, 1.0),
  ])
  func `McNemar's exact test equals SciPy's binomial test`(first: Int, second: Int, expected: Double) {
    let table = PairedProportions(both: 5, onlyFirst: first, onlySecond: second, neither: 7)
    #expect(abs(table.exactMcNemarP - expected) <= 1e-12 * max(1, expected / 1e-6))
  }

  @Test func `the interval of a paired difference mirrors, holds the difference and narrows with correlation`() throws {
    let table = PairedProportions(both: 40, onlyFirst: 4, onlySecond: 16, neither: 40)
    let difference = try #require(table.difference)
    let interval = try #require(table.differenceInterval())
    #expect(interval.lower < difference && difference < interval.upper)
    #expect(interval.lower > 0)
    let mirrored = try #require(PairedProportions(both: 40, onlyFirst: 16, onlySecond: 4, neither: 40).differenceInterval())
    #expect(abs(mirrored.lower + interval.upper) < 1e-12 && abs(mirrored.upper + interval.lower) < 1e-12)
    // The same rates without correlation.
    let loose = try #require(PairedProportions(both: 25, onlyFirst: 19, onlySecond: 31, neither: 25).differenceInterval())
    #expect(loose.upper - loose.lower > interval.upper - interval.lower)
  }

  /// Reference: R. G. Newcombe, Stat. Med. 17 (1998) 873–890, table II, method 10, cases (a), (b), (d) and (h).
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (5, 56, 0, 29, -0.0381, 0.1926),
    (10, 10, 0, 10, 0.6075, 1.0),
  ])
  func `the difference of independent rates has Newcombe's interval`(
    first: Int, of n: Int, second: Int, of m: Int, lower: Double, upper: Double
  ) throws {
    let interval = try #require(
      independentDifferenceInterval(Proportion(successes: second, trials: m), Proportion(successes: first, trials: n)))
    #expect(abs(interval.lower - lower) < 5e-5 && abs(interval.upper - upper) < 5e-5)
    #expect(independentDifferenceInterval(Proportion(successes: 0, trials: 0), Proportion(successes: 1, trials: 2)) == nil)
  }

  @Test func `the permutation test is exact for few units and close to it when drawn`() {
    // SciPy 1.17.1, permutation_test(permutation_type="samples", n_resamples=inf).
    let units = [1.2, -0.4, 0.8, 0.3, 0.9, -0.1, 0.5]
    #expect(pairedPermutationP(differences: units, seed: 1) == 0.109375)
    #expect(pairedPermutationP(differences: [0, 0], seed: 1) == 1)
    // 24 equal signs: 2 of 2^24 arrangements are as extreme; none of the draws will be.
    let many = pairedPermutationP(differences: [Double](repeating: 1, count: 24), draws: 999, seed: 1)
    #expect(many == 1.0 / 1000)
  }

  @Test func `Holm and Benjamini-Hochberg adjust as worked by hand and by SciPy`() {
    let values = [0.01, 0.04, 0.03, 0.005, 0.5]
    func equal(_ left: [Double], _ right: [Double]) -> Bool { zip(left, right).allSatisfy { abs($0 - $1) < 1e-12 } }
    #expect(equal(holmAdjusted(values), [0.04, 0.09, 0.09, 0.025, 0.5]))
    #expect(equal(benjaminiHochbergAdjusted(values), [0.025, 0.05, 0.05, 0.025, 0.5]))
    #expect(holmAdjusted([]).isEmpty && benjaminiHochbergAdjusted([]).isEmpty)
  }

  @Test func `h has Cohen's values`() {
    // Table 6.2.2 of Cohen 1988: phi(0.5) = 1.571, phi(0.6) = 1.772.
    #expect(abs(cohenH(0.5, 0.6) - (1.7722 - 1.5708)) < 1e-3)
    #expect(cohenH(0.3, 0.3) == 0)
  }

  @Test func `fewer samples do for larger differences, correlated models and more attempts`() throws {
    let plan = ComparisonPlan(baseline: 0.7)
    let small = try #require(plan.samples(toSee: 0.03))
    let large = try #require(plan.samples(toSee: 0.1))
    #expect(large * 8 < small)
    var correlated = plan
    correlated.correlation = 0.5
    #expect(try #require(correlated.samples(toSee: 0.03)) < small)
    var repeated = plan
    (repeated.attempts, repeated.intraclassCorrelation) = (4, 0)
    #expect(try #require(repeated.samples(toSee: 0.03)) == (small + 3) / 4)
    #expect(plan.samples(toSee: 0.31) == nil)
  }

  @Test func `the detectable difference is the one that just needs the samples`() throws {
    let plan = ComparisonPlan(baseline: 0.7, correlation: 0.3)
    for gain in [true, false] {
      let difference = try #require(plan.detectableDifference(samples: 400, gain: gain))
      #expect((difference > 0) == gain)
      #expect(try #require(plan.samples(toSee: difference)) <= 400)
      #expect(try #require(plan.samples(toSee: difference * 0.98)) > 400)
    }
    #expect(plan.detectableDifference(samples: 2, gain: true) == nil)
  }
}
