/// A count of successes among trials, kept as counts so that nothing is lost by rounding.
package struct Proportion: Sendable, Hashable, Codable {
  /// How many trials succeeded, 0…trials.
  package var successes: Int
  /// How many trials there were, at least 0.
  package var trials: Int

  /// A proportion of `successes` in `trials`; successes must lie in 0…trials.
  package init(successes: Int, trials: Int) {
    precondition(trials >= 0 && successes >= 0 && successes <= trials, "successes must lie in 0…trials")
    self.successes = successes
    self.trials = trials
  }

  /// Observed share in 0…1, or nil without any trial: no trial is not a rate of zero.
  package var rate: Double? {
    trials == 0 ? nil : Double(successes) / Double(trials)
  }

  /// Wilson score interval, or nil without any trial.
  ///
  /// Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212, doi:10.1080/01621459.1927.10502953;
  /// recommended over the normal approximation by R. G. Newcombe, Stat. Med. 17 (1998) 857–872,
  /// doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E (method 3).
  /// - Parameter confidence: two-sided coverage, strictly between 0 and 1.
  package func wilsonInterval(confidence: Double = 0.95) -> Interval? {
    guard let rate else { return nil }
    return Statistics.wilsonInterval(rate: rate, trials: Double(trials), z: standardNormalQuantile(0.5 + confidence / 2))
  }

  /// Clopper-Pearson ("exact") interval, or nil without any trial; never covers less than stated.
  ///
  /// Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413, doi:10.1093/biomet/26.4.404,
  /// in its form with quantiles of the beta distribution.
  /// - Parameter confidence: two-sided coverage, strictly between 0 and 1.
  package func clopperPearsonInterval(confidence: Double = 0.95) -> Interval? {
    guard trials > 0 else { return nil }
    let tail = (1 - confidence) / 2
    let x = Double(successes)
    let n = Double(trials)
    let lower = successes == 0 ? 0 : betaQuantile(tail, x, n - x + 1)
    let upper = successes == trials ? 1 : betaQuantile(1 - tail, x + 1, n - x)
    return Interval(lower: lower, upper: upper)
  }
}

/// Interval for the rate of `second` less that of `first`, −1…1, where the two share no trial; nil where one has none.
///
/// Source: R. G. Newcombe, Stat. Med. 17 (1998) 873–890, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I, method 10.
/// - Parameter confidence: two-sided coverage, strictly between 0 and 1.
package func independentDifferenceInterval(_ first: Proportion, _ second: Proportion, confidence: Double = 0.95) -> Interval? {
  guard let p = first.rate, let q = second.rate, let v = first.wilsonInterval(confidence: confidence),
    let w = second.wilsonInterval(confidence: confidence)
  else { return nil }
  func reach(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
  return Interval(lower: q - p - reach(q - w.lower, v.upper - p), upper: q - p + reach(w.upper - q, p - v.lower))
}

/// The Wilson interval of a rate in 0…1 over `trials`, which need not be whole; `z` is the normal quantile of the confidence.
func wilsonInterval(rate: Double, trials n: Double, z: Double) -> Interval {
  let z2 = z * z
  let denominator = 1 + z2 / n
  let centre = (rate + z2 / (2 * n)) / denominator
  let half = z * (rate * (1 - rate) / n + z2 / (4 * n * n)).squareRoot() / denominator
  // At rates of 0 and 1 the bound is exactly 0 or 1; floating point would leave a residue of 1e-17.
  let lower = rate == 0 ? 0 : max(0, centre - half)
  let upper = rate == 1 ? 1 : min(1, centre + half)
  return Interval(lower: lower, upper: upper)
}
