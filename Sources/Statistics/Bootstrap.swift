import RealModule

/// A statistic computed anew on samples drawn with replacement, for intervals where no formula fits.
///
/// Source: B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), chapters 13 and 14.
package struct Bootstrap: Sendable {
  /// The statistic of the data as they are.
  package let estimate: Double
  /// The statistic of each resample that has one, ascending.
  package let replicates: [Double]
  /// The statistic with one unit left out, by unit.
  private let leftOut: [Double]

  /// Draws `count` resamples of `units` units and computes the statistic of each.
  ///
  /// Units are what is independent: samples, or whole groups of them. Nil where the statistic has no value for the data or for more than
  /// half of the resamples.
  /// - Parameter statistic: gets indexes of units, with repetitions.
  /// - Complexity: `count + units` calls of the statistic.
  package init?(units: Int, count: Int = 2000, seed: UInt64, statistic: ([Int]) -> Double?) {
    guard units > 0, let estimate = statistic(Array(0..<units)) else { return nil }
    var generator = SeededGenerator(seed: seed)
    var replicates: [Double] = []
    replicates.reserveCapacity(count)
    for _ in 0..<count {
      let drawn = (0..<units).map { _ in generator.number(below: units) }
      if let value = statistic(drawn) { replicates.append(value) }
    }
    guard replicates.count * 2 > count else { return nil }
    self.estimate = estimate
    self.replicates = replicates.sorted()
    leftOut = (0..<units).compactMap { unit in statistic((0..<units).filter { $0 != unit }) }
  }

  /// The middle part of the resamples.
  ///
  /// - Parameter confidence: two-sided coverage, strictly between 0 and 1.
  package func percentileInterval(confidence: Double = 0.95) -> Interval {
    let tail = (1 - confidence) / 2
    return Interval(lower: quantile(tail), upper: quantile(1 - tail))
  }

  /// The middle part, moved for bias and for a spread that changes with the value ("bias-corrected and accelerated").
  ///
  /// Source: B. Efron, J. Am. Stat. Assoc. 82 (1987) 171–185, doi:10.1080/01621459.1987.10478410. Falls back on the percentile
  /// interval where all resamples lie on one side of the estimate.
  /// - Parameter confidence: two-sided coverage, strictly between 0 and 1.
  package func bcaInterval(confidence: Double = 0.95) -> Interval {
    let below = replicates.count { $0 < estimate }
    let equal = replicates.count { $0 == estimate }
    let share = (Double(below) + Double(equal) / 2) / Double(replicates.count)
    guard share > 0, share < 1 else { return percentileInterval(confidence: confidence) }
    let bias = standardNormalQuantile(share)
    let mean = leftOut.reduce(0, +) / Double(max(leftOut.count, 1))
    var cubes = 0.0
    var squares = 0.0
    for value in leftOut {
      let distance = mean - value
      squares += distance * distance
      cubes += distance * distance * distance
    }
    let acceleration = squares > 0 ? cubes / (6 * squares * squares.squareRoot()) : 0
    func level(_ probability: Double) -> Double {
      let z = bias + standardNormalQuantile(probability)
      return standardNormalShare(below: bias + z / (1 - acceleration * z))
    }
    let tail = (1 - confidence) / 2
    return Interval(lower: quantile(level(tail)), upper: quantile(level(1 - tail)))
  }

  /// Linear between order statistics: type 7 of R. J. Hyndman and Y. Fan, Am. Stat. 50 (1996) 361–365.
  private func quantile(_ probability: Double) -> Double {
    let place = Double(replicates.count - 1) * min(max(probability, 0), 1)
    let lower = Int(place)
    let upper = min(lower + 1, replicates.count - 1)
    return replicates[lower] + (place - Double(lower)) * (replicates[upper] - replicates[lower])
  }
}

/// Share of the standard normal distribution below z.
///
/// Source: through the complementary error function, NIST Digital Library of Mathematical Functions 7.2.2 and 7.18.
package func standardNormalShare(below z: Double) -> Double { Double.erfc(-z / 2.0.squareRoot()) / 2 }
