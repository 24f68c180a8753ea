import RealModule

/// Two models at the same samples, counted by what each did: the only differences that say anything stand in two cells.
package struct PairedProportions: Sendable, Hashable, Codable {
  /// Samples at which both succeed.
  package var both: Int
  /// Samples at which only the first succeeds.
  package var onlyFirst: Int
  /// Samples at which only the second succeeds.
  package var onlySecond: Int
  /// Samples at which neither succeeds.
  package var neither: Int

  /// A table of counts, none negative.
  package init(both: Int, onlyFirst: Int, onlySecond: Int, neither: Int) {
    precondition(both >= 0 && onlyFirst >= 0 && onlySecond >= 0 && neither >= 0, "counts are not negative")
    self.both = both
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.neither = neither
  }

  /// Samples in all.
  package var count: Int { both + onlyFirst + onlySecond + neither }

  /// Rate of the second less rate of the first, −1…1; nil without samples.
  package var difference: Double? { count == 0 ? nil : Double(onlySecond - onlyFirst) / Double(count) }

  /// How likely a difference this large, or larger, is between equal models: the exact test of McNemar, two-sided.
  ///
  /// Source: Q. McNemar, Psychometrika 12 (1947) 153–157, doi:10.1007/BF02295996, with the binomial distribution of the discordant pairs.
  package var exactMcNemarP: Double {
    let discordant = onlyFirst + onlySecond
    guard discordant > 0 else { return 1 }
    let smaller = min(onlyFirst, onlySecond)
    guard smaller * 2 < discordant else { return 1 }
    // P(X ≤ k) for X ~ B(n, 1/2) is the incomplete beta function I_{1/2}(n − k, k + 1); NIST DLMF 8.17.5.
    let tail = regularizedIncompleteBeta(0.5, Double(discordant - smaller), Double(smaller + 1))
    return min(1, 2 * tail)
  }

  /// Interval for `difference`; bounds lie in −1…1. Nil without samples.
  ///
  /// Source: R. G. Newcombe, Stat. Med. 17 (1998) 2635–2650, doi:10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C,
  /// method 10 (Wilson intervals of both rates, joined with the correlation of the pairs).
  /// - Parameter confidence: two-sided coverage, strictly between 0 and 1.
  package func differenceInterval(confidence: Double = 0.95) -> Interval? {
    guard let difference else { return nil }
    let first = Proportion(successes: both + onlyFirst, trials: count)
    let second = Proportion(successes: both + onlySecond, trials: count)
    guard let p = second.rate, let q = first.rate, let w = second.wilsonInterval(confidence: confidence),
      let v = first.wilsonInterval(confidence: confidence)
    else { return nil }
    let phi = correlation
    func reach(_ a: Double, _ b: Double) -> Double { max(0, a * a - 2 * phi * a * b + b * b).squareRoot() }
    return Interval(
      lower: max(-1, difference - reach(p - w.lower, v.upper - q)), upper: min(1, difference + reach(w.upper - p, q - v.lower)))
  }

  /// Phi coefficient of the table, with Newcombe's correction by half the sample size where it is positive.
  private var correlation: Double {
    let (a, b, c, d) = (Double(both), Double(onlySecond), Double(onlyFirst), Double(neither))
    let margins = (a + b) * (c + d) * (a + c) * (b + d)
    guard margins > 0 else { return 0 }
    let product = a * d - b * c
    let corrected = product > 0 ? max(product - Double(count) / 2, 0) : product
    return corrected / margins.squareRoot()
  }
}

/// How likely a mean difference this far from zero is if each unit's sign were a coin's: the paired permutation test, two-sided.
///
/// Exact for at most 20 units that differ from zero, else from `draws` seeded draws, of which the data are one more.
///
/// Sources: R. A. Fisher, "The Design of Experiments" (1935), section 21; B. Phipson and G. K. Smyth, Stat. Appl. Genet. Mol. Biol. 9 (2010),
/// doi:10.2202/1544-6115.1585, for the (b + 1) / (m + 1) of drawn permutations.
/// - Parameter differences: one for each independent unit: a sample, or a whole group of them.
package func pairedPermutationP(differences: [Double], draws: Int = 10_000, seed: UInt64) -> Double {
  let units = differences.filter { $0 != 0 }
  guard !units.isEmpty else { return 1 }
  let observed = abs(units.reduce(0, +))
  // Sums in another order differ in the last bits.
  let least = observed * (1 - 1e-12)
  if units.count <= 20 {
    var extreme = 0
    for signs in 0..<(1 << units.count) {
      var sum = 0.0
      for (index, unit) in units.enumerated() { sum += signs >> index & 1 == 1 ? unit : -unit }
      if abs(sum) >= least { extreme += 1 }
    }
    return Double(extreme) / Double(1 << units.count)
  }
  var generator = SeededGenerator(seed: seed)
  var extreme = 0
  for _ in 0..<draws {
    var sum = 0.0
    var bits: UInt64 = 0
    for (index, unit) in units.enumerated() {
      if index % 64 == 0 { bits = generator.next() }
      sum += bits & 1 == 1 ? unit : -unit
      bits >>= 1
    }
    if abs(sum) >= least { extreme += 1 }
  }
  return Double(extreme + 1) / Double(draws + 1)
}
