/// A range that holds the true proportion with a stated confidence, under a named method.
///
/// Both bounds are proportions in 0…1, or −1…1 for a difference, `lower <= upper`.
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

  /// The interval of the number with its sign turned: of "first less second" given "second less first".
  package var reversed: Interval { Interval(lower: -upper, upper: -lower) }
}
