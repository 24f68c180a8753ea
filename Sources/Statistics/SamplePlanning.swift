import RealModule

/// Cohen's h: how far apart two rates are on a scale on which equal distances are equally hard to see. 0.2 is called small, 0.8 large.
///
/// Source: J. Cohen, "Statistical Power Analysis for the Behavioral Sciences", 2nd ed. (1988), section 6.2.
package func cohenH(_ first: Double, _ second: Double) -> Double {
  2 * Double.asin(second.squareRoot()) - 2 * Double.asin(first.squareRoot())
}

/// What a comparison of two models at the same samples should be able to see.
package struct ComparisonPlan: Sendable, Hashable {
  /// Rate that is expected of the first model, proportion in 0…1.
  package var baseline: Double
  /// Chance of calling equal models different, two-sided.
  package var significance: Double
  /// Chance of seeing the difference if it is there.
  package var power: Double
  /// Correlation of the two models' outcomes at one sample, −1…1; 0 is the cautious guess.
  package var correlation: Double
  /// Attempts at each sample, at least 1.
  package var attempts: Int
  /// Likeness of attempts at one sample, 0…1: 1 if they always agree, so that more of them add nothing.
  package var intraclassCorrelation: Double

  /// A plan with the field's usual levels.
  package init(
    baseline: Double, significance: Double = 0.05, power: Double = 0.8, correlation: Double = 0, attempts: Int = 1,
    intraclassCorrelation: Double = 0.5
  ) {
    precondition((0...1).contains(baseline), "a rate lies in 0…1")
    precondition(attempts >= 1, "there is at least one attempt")
    self.baseline = baseline
    self.significance = significance
    self.power = power
    self.correlation = correlation
    self.attempts = attempts
    self.intraclassCorrelation = intraclassCorrelation
  }

  /// Samples needed to see the second model's rate differ by `difference` (−1…1, not 0); nil if that rate would leave 0…1.
  ///
  /// Source: sample size of McNemar's test, O. S. Miettinen, Biometrics 24 (1968) 339–352, in the form of R. J. Connor, Biometrics 43 (1987)
  /// 207–211, doi:10.2307/2531961, with discordance from the correlation; attempts by the design effect of Kish (1965), section 8.2.
  package func samples(toSee difference: Double) -> Int? {
    let second = baseline + difference
    guard difference != 0, (0...1).contains(second) else { return nil }
    let covariance = correlation * (baseline * (1 - baseline) * second * (1 - second)).squareRoot()
    let discordance = max(baseline * (1 - second) + second * (1 - baseline) - 2 * covariance, abs(difference))
    let level = standardNormalQuantile(1 - significance / 2)
    let reach = standardNormalQuantile(power)
    let root =
      level * discordance.squareRoot() + reach * max(discordance - difference * difference, 0).squareRoot()
    let pairs = root * root / (difference * difference)
    let designEffect = (1 + Double(attempts - 1) * intraclassCorrelation) / Double(attempts)
    return max(1, Int((pairs * designEffect).rounded(.up)))
  }

  /// The smallest loss (below 0) or gain (above 0) that so many samples can be expected to show; nil if none up to the edge can.
  package func detectableDifference(samples: Int, gain: Bool) -> Double? {
    let edge = gain ? 1 - baseline : baseline
    func isSeen(_ size: Double) -> Bool { self.samples(toSee: gain ? size : -size).map { $0 <= samples } ?? false }
    guard edge > 0, isSeen(edge) else { return nil }
    var (low, high) = (0.0, edge)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if middle > 0, isSeen(middle) { high = middle } else { low = middle }
    }
    return gain ? high : -high
  }
}
