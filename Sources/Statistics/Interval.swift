/// A range that holds the true proportion with a stated confidence, under a named method.
///
/// Both bounds are proportions in 0…1, `lower <= upper`.
package struct Interval: Sendable, Hashable, Codable {
  /// Lower bound, proportion in 0…1.
  package var lower: Double
  /// Upper bound, proportion in 0…1.
  package var upper: Double

  /// An interval from its two bounds, proportions in 0…1.
  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }
}
