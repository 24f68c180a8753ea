/// How often an instrument that sorts into two classes is right in each, as counted on labelled cases.
package struct InstrumentAccuracy: Sendable, Hashable, Codable {
  /// Cases that have the property, and how many of them the instrument says have it.
  package var sensitivity: Proportion
  /// Cases that lack the property, and how many of them the instrument says lack it.
  package var specificity: Proportion

  /// Accuracy from counts on labelled cases.
  package init(sensitivity: Proportion, specificity: Proportion) {
    self.sensitivity = sensitivity
    self.specificity = specificity
  }
}

/// A rate that was measured with an imperfect instrument, as it would be with a perfect one.
package struct CorrectedRate: Sendable, Hashable, Codable {
  /// Best estimate, proportion in 0…1.
  package var estimate: Double
  /// Interval that carries the uncertainty of the rate, of sensitivity and of specificity.
  package var interval: Interval
  /// Whether the plain formula left 0…1, so that the estimate was moved to its edge: measurement and calibration do not fit well.
  package var isClamped: Bool
}

/// The share of cases that have the property, given the share that the instrument says have it.
///
/// Nil where a count is missing or the instrument is no better than chance (sensitivity + specificity ≤ 1).
///
/// Sources: W. J. Rogan and B. Gladen, Am. J. Epidemiol. 107 (1978) 71–76, doi:10.1093/oxfordjournals.aje.a112510, for the estimate;
/// Z. Lang and J. Reiczigel, Prev. Vet. Med. 113 (2014) 13–22, doi:10.1016/j.prevetmed.2013.09.015, for the interval.
/// - Parameter apparent: cases that the instrument says have the property, among all.
/// - Parameter confidence: two-sided coverage, strictly between 0 and 1.
package func correctedRate(
  apparent: Proportion, accuracy: InstrumentAccuracy, confidence: Double = 0.95
) -> CorrectedRate? {
  guard let rate = apparent.rate, let sensitivity = accuracy.sensitivity.rate, let specificity = accuracy.specificity.rate,
    sensitivity + specificity > 1
  else { return nil }
  let plain = (rate + specificity - 1) / (sensitivity + specificity - 1)

  let z = standardNormalQuantile(0.5 + confidence / 2)
  let z2 = z * z
  let n = Double(apparent.trials) + z2
  let positives = Double(accuracy.sensitivity.trials) + 2
  let negatives = Double(accuracy.specificity.trials) + 2
  let q = (Double(apparent.successes) + z2 / 2) / n
  let se = (Double(accuracy.sensitivity.successes) + 1) / positives
  let sp = (Double(accuracy.specificity.successes) + 1) / negatives
  guard se + sp > 1 else { return nil }
  let centre = (q + sp - 1) / (se + sp - 1)
  let fromSensitivity = se * (1 - se) / positives
  let fromSpecificity = sp * (1 - sp) / negatives
  let shift = 2 * z2 * (centre * fromSensitivity - (1 - centre) * fromSpecificity)
  let spread =
    (q * (1 - q) / n + centre * centre * fromSensitivity + (1 - centre) * (1 - centre) * fromSpecificity).squareRoot()
    / (se + sp - 1)
  func clamped(_ value: Double) -> Double { min(max(value, 0), 1) }
  return CorrectedRate(
    estimate: clamped(plain),
    interval: Interval(lower: clamped(centre + shift - z * spread), upper: clamped(centre + shift + z * spread)),
    isClamped: plain < 0 || plain > 1)
}
