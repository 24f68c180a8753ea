import Testing

@testable import Statistics

@Suite struct AgreementTests {
  /// The example of K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011): four observers, twelve units, gaps.
  static let published: [[Int]] = [
    [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2],
    [5, 5, 5],
    [1, 1], [3],
  ]

  @Test(arguments: [(RatingScale.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849)])
  func `alpha has its published values`(scale: RatingScale, expected: Double) throws {
    let alpha = try #require(krippendorffAlpha(Self.published, scale: scale))
    #expect(abs(alpha - expected) < 0.0005)
  }

  @Test func `alpha has no value where nothing can disagree`() {
    #expect(krippendorffAlpha([]) == nil)
    #expect(krippendorffAlpha([[1], [2], [3]]) == nil)
    #expect(krippendorffAlpha([[1, 1], [1, 1]]) == nil)
  }

  @Test func `alpha is one for agreement and below zero for systematic disagreement`() throws {
    #expect(krippendorffAlpha([[0, 0], [1, 1], [0, 0]]) == 1)
    let opposed = try #require(krippendorffAlpha([[0, 1], [1, 0], [0, 1]]))
    #expect(opposed < 0)
  }

  private func pairs(_ table: [(Int, Int, Int)]) -> [(first: Int, second: Int)] {
    table.flatMap { row in [(first: Int, second: Int)](repeating: (row.0, row.1), count: row.2) }
  }

  @Test func `kappa of a worked two by two table`() throws {
    // 20 + 15 of 50 agree; chance gives 0.5: (0.7 − 0.5) / 0.5.
    let kappa = CohenKappa(pairs([(1, 1, 20), (1, 0, 5), (0, 1, 10), (0, 0, 15)]))
    #expect(abs(try #require(kappa.value) - 0.4) < 1e-12)
    let interval = try #require(kappa.interval())
    #expect(interval.lower > 0.1 && interval.upper < 0.7)
  }

  @Test func `the standard error of kappa is that of Fleiss, Cohen and Everitt's own example`() throws {
    // Table 1 of doi:10.1037/h0028106: proportions of 200 items in three categories; kappa 0.429, variance 0.002885.
    let kappa = CohenKappa(
      pairs([
        (1, 1, 106), (1, 2, 10), (1, 3, 4), (2, 1, 22), (2, 2, 28), (2, 3, 10), (3, 1, 2), (3, 2, 12), (3, 3, 6),
      ]))
    #expect(abs(try #require(kappa.value) - 0.429) < 0.0005)
    let error = try #require(kappa.standardError)
    #expect(abs(error * error - 0.002885) < 0.000005)
  }

  @Test func `kappa has no value where one category is all there is`() {
    #expect(CohenKappa([]).value == nil)
    #expect(CohenKappa(pairs([(1, 1, 9)])).value == nil)
  }

  @Test func `a confusion gives its rates with intervals`() throws {
    var confusion = BinaryConfusion(truePositives: 90, falsePositives: 5, falseNegatives: 10, trueNegatives: 95)
    #expect(confusion.precision == Proportion(successes: 90, trials: 95))
    #expect(confusion.recall == Proportion(successes: 90, trials: 100))
    #expect(confusion.specificity == Proportion(successes: 95, trials: 100))
    #expect(confusion.accuracy == Proportion(successes: 185, trials: 200))
    let f1 = try #require(confusion.f1)
    #expect(abs(f1 - 180.0 / 195.0) < 1e-12)
    let interval = try #require(confusion.f1Interval())
    #expect(interval.lower < f1 && f1 < interval.upper)
    #expect(abs(try #require(confusion.kappa.value) - 0.85) < 1e-12)
    confusion.add(said: true, isSo: false)
    #expect(confusion.falsePositives == 6)
  }

  @Test func `a confusion without positives has no F1`() {
    let none = BinaryConfusion(trueNegatives: 4)
    #expect(none.f1 == nil)
    #expect(none.f1Interval() == nil)
    #expect(none.precision.rate == nil)
  }
}
