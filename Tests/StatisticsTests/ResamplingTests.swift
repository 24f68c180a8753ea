import Testing

@testable import Statistics

@Suite struct ResamplingTests {
  @Test func `the generator has its published sequence`() {
    // First outputs for seed 1234567, as in the reference implementation's own check values.
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  @Test func `numbers stay below their bound and reach all of it`() {
    var generator = SeededGenerator(seed: 5)
    let drawn = (0..<1000).map { _ in generator.number(below: 7) }
    #expect(Set(drawn) == Set(0..<7))
    #expect((0..<100).allSatisfy { _ in (0..<1).contains(generator.unit()) })
  }

  @Test func `bootstrap intervals come close to SciPy's`() throws {
    let data = [2.1, 3.4, 1.9, 5.6, 2.2, 8.1, 3.3, 2.8, 4.4, 3.9, 2.5, 6.0, 1.1, 3.0, 2.7]
    let bootstrap = try #require(
      Bootstrap(units: data.count, count: 20_000, seed: 3) { indexes in
        indexes.reduce(0) { $0 + data[$1] } / Double(indexes.count)
      })
    // scipy.stats.bootstrap, 200,000 resamples: percentile 2.700…4.493, BCa 2.80…4.66.
    let percentile = bootstrap.percentileInterval()
    #expect(abs(percentile.lower - 2.70) < 0.03 && abs(percentile.upper - 4.493) < 0.04)
    let accelerated = bootstrap.bcaInterval()
    #expect(abs(accelerated.lower - 2.80) < 0.03 && abs(accelerated.upper - 4.66) < 0.06)
  }

  @Test func `the same seed gives the same resamples`() {
    func interval(_ seed: UInt64) -> Interval? {
      Bootstrap(units: 9, count: 200, seed: seed) { Double($0.reduce(0, +)) }?.bcaInterval()
    }
    #expect(interval(1) == interval(1))
    #expect(interval(1) != interval(2))
  }

  @Test func `no data or a statistic without a value gives no bootstrap`() {
    #expect(Bootstrap(units: 0, seed: 1) { _ in 1 } == nil)
    #expect(Bootstrap(units: 3, seed: 1) { _ in nil } == nil)
  }

  @Test func `a statistic that never varies has an interval of no width`() throws {
    let constant = try #require(Bootstrap(units: 4, count: 50, seed: 1) { _ in 0.25 })
    #expect(constant.bcaInterval() == Interval(lower: 0.25, upper: 0.25))
  }

  /// Reference: scipy.stats.t.ppf of SciPy 1.17.1.
  @Test(arguments: [
    (0.975, 1, 12.706204736174694), (0.975, 10, 2.228138851986274), (0.995, 4.5, 4.272823993011293),
    (0.05, 30, -1.6972608865939574),
    (0.5, 3, 0),
  ])
  func `Student's quantiles equal SciPy's`(probability: Double, degrees: Double, expected: Double) {
    #expect(abs(studentQuantile(probability, degreesOfFreedom: degrees) - expected) < 1e-9)
  }

  @Test func `groups whose members agree widen the interval`() throws {
    let alike = ClusteredProportion((0..<20).map { Proportion(successes: $0 < 12 ? 10 : 0, trials: 10) })
    let mixed = ClusteredProportion((0..<20).map { _ in Proportion(successes: 6, trials: 10) })
    #expect(alike.pooled == mixed.pooled)
    let wide = try #require(alike.interval())
    let narrow = try #require(mixed.interval())
    let plain = try #require(alike.pooled.wilsonInterval())
    #expect(wide.upper - wide.lower > 2 * (plain.upper - plain.lower))
    // Never narrower than independent samples would be.
    #expect(narrow.upper - narrow.lower >= plain.upper - plain.lower)
    // Twenty samples that always come in tens: the design effect is ten, but for the factor 20/19.
    #expect(abs(try #require(alike.designEffect) - 10.0 * 20 / 19) < 1e-9)
  }

  @Test func `a single group says nothing and all successes are not certainty`() throws {
    let one = try #require(ClusteredProportion([Proportion(successes: 9, trials: 10)]).interval())
    #expect(one == Interval(lower: 0, upper: 1))
    let all = try #require(ClusteredProportion((0..<30).map { _ in Proportion(successes: 10, trials: 10) }).interval())
    #expect(all.upper == 1 && all.lower < 0.9)
    #expect(ClusteredProportion([]).interval() == nil)
  }

  @Test func `a rate is corrected for a detector that misses and cries wolf`() throws {
    let accuracy = InstrumentAccuracy(
      sensitivity: Proportion(successes: 79, trials: 100), specificity: Proportion(successes: 96, trials: 100))
    let corrected = try #require(correctedRate(apparent: Proportion(successes: 265, trials: 1000), accuracy: accuracy))
    // (0.265 + 0.96 − 1) / (0.79 + 0.96 − 1)
    #expect(abs(corrected.estimate - 0.3) < 1e-12)
    #expect(corrected.interval.lower < 0.3 && 0.3 < corrected.interval.upper)
    #expect(!corrected.isClamped)
    let plain = try #require(Proportion(successes: 265, trials: 1000).wilsonInterval())
    #expect(corrected.interval.upper - corrected.interval.lower > plain.upper - plain.lower)
  }

  @Test func `correction says when it cannot be made`() throws {
    let coin = InstrumentAccuracy(
      sensitivity: Proportion(successes: 50, trials: 100), specificity: Proportion(successes: 50, trials: 100))
    #expect(correctedRate(apparent: Proportion(successes: 1, trials: 2), accuracy: coin) == nil)
    let good = InstrumentAccuracy(
      sensitivity: Proportion(successes: 90, trials: 100), specificity: Proportion(successes: 80, trials: 100))
    #expect(correctedRate(apparent: Proportion(successes: 0, trials: 0), accuracy: good) == nil)
    let below = try #require(correctedRate(apparent: Proportion(successes: 5, trials: 100), accuracy: good))
    #expect(below.estimate == 0 && below.isClamped)
  }
}
