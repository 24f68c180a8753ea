/// Two models at the same samples, in groups whose members are alike: several attempts at a sample, samples of one repository.
package struct PairedGroups: Sendable, Hashable {
  /// One group: sums over its samples.
  package struct Group: Sendable, Hashable {
    /// Samples, at least 1.
    package var samples: Int
    /// Sum of the first model's rates at the samples, 0…samples.
    package var first: Double
    /// Sum of the second model's rates at the samples, 0…samples.
    package var second: Double

    /// A group of its sums.
    package init(samples: Int, first: Double, second: Double) {
      self.samples = samples
      self.first = first
      self.second = second
    }
  }

  /// The groups, in any order.
  package let groups: [Group]

  /// Groups of at least one sample each.
  package init(_ groups: [Group]) { self.groups = groups }

  /// Samples in all.
  package var samples: Int { groups.reduce(0) { $0 + $1.samples } }
  /// Mean of the first model's rates over the samples, 0…1; nil without samples.
  package var first: Double? { mean(\.first) }
  /// Mean of the second model's rates over the samples, 0…1; nil without samples.
  package var second: Double? { mean(\.second) }
  /// Rate of the second less rate of the first, −1…1; nil without samples.
  package var difference: Double? { first.flatMap { first in second.map { $0 - first } } }

  /// Interval for `difference`, bounds in −1…1; nil without samples.
  ///
  /// Both rates get a Wilson interval with as many trials as independent samples would need for the same variance; the two are joined
  /// with the correlation of the groups.
  ///
  /// Sources: effective sample size as in ``ClusteredProportion``; joining by G. Y. Zou, Psychol. Methods 12 (2007) 399–413,
  /// doi:10.1037/1082-989X.12.4.399, of which Newcombe's method in ``PairedProportions`` is the case of single samples.
  /// - Parameter confidence: two-sided coverage, strictly between 0 and 1.
  package func differenceInterval(confidence: Double = 0.95) -> Interval? {
    guard let first, let second else { return nil }
    guard groups.count > 1 else { return Interval(lower: -1, upper: 1) }
    let v = interval(of: first, \.first, confidence: confidence)
    let w = interval(of: second, \.second, confidence: confidence)
    let phi = correlation(first, second)
    func reach(_ a: Double, _ b: Double) -> Double { max(0, a * a - 2 * phi * a * b + b * b).squareRoot() }
    let difference = second - first
    return Interval(
      lower: max(-1, difference - reach(second - w.lower, v.upper - first)),
      upper: min(1, difference + reach(w.upper - second, first - v.lower)))
  }

  /// How likely a difference this large, or larger, is between equal models: the paired permutation test over groups, two-sided.
  package func permutationP(seed: UInt64) -> Double {
    pairedPermutationP(differences: groups.map { $0.second - $0.first }, seed: seed)
  }

  private func mean(_ sum: KeyPath<Group, Double>) -> Double? {
    samples == 0 ? nil : min(1, groups.reduce(0) { $0 + $1[keyPath: sum] } / Double(samples))
  }

  private func interval(of rate: Double, _ sum: KeyPath<Group, Double>, confidence: Double) -> Interval {
    let count = Double(groups.count)
    let z = standardNormalQuantile(0.5 + confidence / 2)
    let t = studentQuantile(0.5 + confidence / 2, degreesOfFreedom: count - 1)
    var squares = 0.0
    for group in groups {
      let residual = group[keyPath: sum] - rate * Double(group.samples)
      squares += residual * residual
    }
    let n = Double(samples)
    let variance = squares * count / (count - 1) / (n * n)
    // Where all or none succeed, likeness cannot be seen, and each group counts once.
    let independent = variance > 0 ? max(rate * (1 - rate) / variance, 1) : count
    return wilsonInterval(rate: rate, trials: max(1, independent * (z / t) * (z / t)), z: z)
  }

  private func correlation(_ first: Double, _ second: Double) -> Double {
    var (product, firstSquares, secondSquares) = (0.0, 0.0, 0.0)
    for group in groups {
      let n = Double(group.samples)
      let a = group.first - first * n
      let b = group.second - second * n
      product += a * b
      firstSquares += a * a
      secondSquares += b * b
    }
    return firstSquares > 0 && secondSquares > 0 ? product / (firstSquares * secondSquares).squareRoot() : 0
  }
}
