import Testing

@testable import Statistics

@Suite struct ProportionTests {
  /// Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, table I:
  /// method 3 (score) and method 5 (exact).
  struct Published: Sendable, CustomTestStringConvertible {
    var successes: Int
    var trials: Int
    var wilson: (Double, Double)
    var exact: (Double, Double)
    var testDescription: String { "\(successes)/\(trials)" }
  }

  static let table = [
    Published(successes: 81, trials: 263, wilson: (0.2553, 0.3662), exact: (0.2527, 0.3676)),
    Published(successes: 15, trials: 148, wilson: (0.0624, 0.1605), exact: (0.0578, 0.1617)),
    Published(successes: 0, trials: 20, wilson: (0, 0.1611), exact: (0, 0.1684)),
    Published(successes: 1, trials: 29, wilson: (0.0061, 0.1718), exact: (0.0009, 0.1776)),
  ]

  @Test(arguments: table) func `Wilson and Clopper-Pearson agree with the published table`(row: Published) throws {
    let proportion = Proportion(successes: row.successes, trials: row.trials)
    let wilson = try #require(proportion.wilsonInterval())
    let exact = try #require(proportion.clopperPearsonInterval())
    #expect(abs(wilson.lower - row.wilson.0) < 0.00006)
    #expect(abs(wilson.upper - row.wilson.1) < 0.00006)
    #expect(abs(exact.lower - row.exact.0) < 0.00006)
    #expect(abs(exact.upper - row.exact.1) < 0.00006)
  }

  @Test func `no trial has no rate and no interval`() {
    let none = Proportion(successes: 0, trials: 0)
    #expect(none.rate == nil)
    #expect(none.wilsonInterval() == nil)
    #expect(none.clopperPearsonInterval() == nil)
  }

  @Test func `all successes reach exactly one`() throws {
    let all = Proportion(successes: 40, trials: 40)
    let wilson = try #require(all.wilsonInterval())
    let exact = try #require(all.clopperPearsonInterval())
    #expect(wilson.upper == 1)
    // Closed form: (alpha/2)^(1/n).
    #expect(abs(exact.lower - 0.911903) < 1e-6)
    #expect(exact.upper == 1)
  }

  @Test func `the exact interval contains the rate and mirrors when successes become failures`() throws {
    for successes in 0...37 {
      let interval = try #require(Proportion(successes: successes, trials: 37).clopperPearsonInterval())
      let mirror = try #require(Proportion(successes: 37 - successes, trials: 37).clopperPearsonInterval())
      let rate = Double(successes) / 37
      #expect(interval.lower <= rate && rate <= interval.upper)
      #expect(abs(interval.lower - (1 - mirror.upper)) < 1e-12)
    }
  }

  @Test(arguments: [
    (0.975, 1.959963984540054), (0.5, 0), (0.995, 2.5758293035489004), (1e-10, -6.361340902404056),
  ])
  func `normal quantiles have their known values`(probability: Double, expected: Double) {
    #expect(abs(standardNormalQuantile(probability) - expected) < 1e-12)
  }
}
