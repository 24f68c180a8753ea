/// Successes and trials in groups whose members are alike: samples of one repository, or attempts at one prompt.
///
/// Members of a group tell less than as many independent samples would. An interval that forgets this is too narrow.
package struct ClusteredProportion: Sendable, Hashable {
  /// The groups; those without a trial count for nothing.
  package private(set) var clusters: [Proportion]

  /// A proportion over groups, in any order.
  package init(_ clusters: [Proportion]) { self.clusters = clusters.filter { $0.trials > 0 } }

  /// All groups as one.
  package var pooled: Proportion {
    Proportion(successes: clusters.reduce(0) { $0 + $1.successes }, trials: clusters.reduce(0) { $0 + $1.trials })
  }

  /// Variance of the pooled rate that allows for any likeness within groups; nil with fewer than two groups.
  ///
  /// Source: linearised variance of a ratio, W. G. Cochran, "Sampling Techniques", 3rd ed. (1977), section 9.5 with the factor
  /// G / (G − 1), which is the sandwich estimator CR1 of K.-Y. Liang and S. L. Zeger, Biometrika 73 (1986) 13–22.
  package var variance: Double? {
    guard let rate = pooled.rate, clusters.count > 1 else { return nil }
    let groups = Double(clusters.count)
    let n = Double(pooled.trials)
    var sum = 0.0
    for cluster in clusters {
      let residual = Double(cluster.successes) - rate * Double(cluster.trials)
      sum += residual * residual
    }
    return sum * groups / (groups - 1) / (n * n)
  }

  /// Times by which the groups widen the variance of independent samples; nil where the data cannot tell.
  ///
  /// Source: L. Kish, "Survey Sampling" (1965), section 8.2 (design effect).
  package var designEffect: Double? {
    guard let variance, let rate = pooled.rate, rate > 0, rate < 1 else { return nil }
    return variance / (rate * (1 - rate) / Double(pooled.trials))
  }

  /// Interval for the rate that allows for groups, or nil without any trial.
  ///
  /// The Wilson interval with as many trials as independent samples would need for the same variance, and a t quantile with one
  /// degree of freedom less than there are groups. Where all or none succeed, likeness cannot be seen, and each group counts once.
  ///
  /// Source: E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998) 193–201 (effective sample size with t adjustment), applied to
  /// the Wilson interval as in C. Franco et al., J. Surv. Stat. Methodol. 7 (2019) 334–364, doi:10.1093/jssam/smy019.
  /// - Parameter confidence: two-sided coverage, strictly between 0 and 1.
  package func interval(confidence: Double = 0.95) -> Interval? {
    guard let rate = pooled.rate else { return nil }
    guard clusters.count > 1 else { return Interval(lower: 0, upper: 1) }
    let n = Double(pooled.trials)
    let z = standardNormalQuantile(0.5 + confidence / 2)
    let t = studentQuantile(0.5 + confidence / 2, degreesOfFreedom: Double(clusters.count - 1))
    let independent = designEffect.map { n / max($0, 1) } ?? Double(clusters.count)
    let effective = max(1, independent * (z / t) * (z / t))
    return wilsonInterval(rate: rate, trials: effective, z: z)
  }
}
