/// How far two raters agree beyond chance.
package struct CohenKappa: Sendable, Hashable, Codable {
  /// 1 for full agreement, 0 for what chance gives; nil where both raters use one and the same category only.
  package let value: Double?
  /// Large-sample standard error of `value`.
  package let standardError: Double?

  /// Kappa of pairs of categories, one pair for each item.
  ///
  /// Sources: J. Cohen, Educ. Psychol. Meas. 20 (1960) 37–46, doi:10.1177/001316446002000104; J. L. Fleiss, J. Cohen, B. S. Everitt, Psychol. Bull. 72
  /// (1969) 323–327, doi:10.1037/h0028106, for the standard error.
  package init(_ pairs: [(first: Int, second: Int)]) {
    let n = Double(pairs.count)
    let categories = Set(pairs.flatMap { [$0.first, $0.second] }).sorted()
    let place = Dictionary(uniqueKeysWithValues: categories.enumerated().map { ($1, $0) })
    let k = categories.count
    var share = [[Double]](repeating: [Double](repeating: 0, count: k), count: k)
    for case let (first?, second?) in pairs.map({ (place[$0.first], place[$0.second]) }) { share[first][second] += 1 / n }
    let rows = share.map { $0.reduce(0, +) }
    let columns = (0..<k).map { column in share.reduce(0) { $0 + $1[column] } }
    let observed = (0..<k).reduce(0.0) { $0 + share[$1][$1] }
    let expected = (0..<k).reduce(0.0) { $0 + rows[$1] * columns[$1] }
    guard !pairs.isEmpty, expected < 1 - 1e-12 else {
      value = nil
      standardError = nil
      return
    }
    let kappa = (observed - expected) / (1 - expected)
    var onDiagonal = 0.0
    var beside = 0.0
    for i in 0..<k {
      let deviation = 1 - (rows[i] + columns[i]) * (1 - kappa)
      onDiagonal += share[i][i] * deviation * deviation
      for j in 0..<k where i != j {
        let sum = columns[i] + rows[j]
        beside += share[i][j] * sum * sum
      }
    }
    let offset = kappa - expected * (1 - kappa)
    let variance = (onDiagonal + (1 - kappa) * (1 - kappa) * beside - offset * offset) / ((1 - expected) * (1 - expected) * n)
    value = kappa
    standardError = max(variance, 0).squareRoot()
  }

  /// Normal interval around `value`, cut at −1 and 1; nil where there is no value.
  package func interval(confidence: Double = 0.95) -> Interval? {
    guard let value, let standardError else { return nil }
    let reach = standardNormalQuantile(0.5 + confidence / 2) * standardError
    return Interval(lower: max(-1, value - reach), upper: min(1, value + reach))
  }
}

/// Distances between ratings, for Krippendorff's alpha.
package enum RatingScale: Sendable {
  /// Categories without order.
  case nominal
  /// Ranks: how many ratings lie between two counts.
  case ordinal
  /// Numbers: the square of the difference counts.
  case interval
}

/// Krippendorff's alpha: agreement of any number of raters, beyond chance; raters may have left items out.
///
/// 1 for full agreement, 0 for what chance gives. Nil where no item has two ratings, or all ratings are equal.
///
/// Source: K. Krippendorff, "Content Analysis", 4th ed. (2019), chapter 12; A. F. Hayes and K. Krippendorff, Commun. Methods Meas. 1 (2007) 77–89,
/// doi:10.1080/19312450709336664.
/// - Parameters:
///   - items: for each item the ratings that it got.
///   - counts: how often each item stands there, none negative; nil for once.
package func krippendorffAlpha(_ items: [[Int]], counts: [Int]? = nil, scale: RatingScale = .nominal) -> Double? {
  let rated = items.indices.filter { items[$0].count >= 2 && counts?[$0] != 0 }
  let categories = Set(rated.flatMap { items[$0] }).sorted()
  let place = Dictionary(uniqueKeysWithValues: categories.enumerated().map { ($1, $0) })
  let k = categories.count
  var coincidences = [[Double]](repeating: [Double](repeating: 0, count: k), count: k)
  for item in rated {
    let places = items[item].compactMap { place[$0] }
    let weight = Double(counts?[item] ?? 1) / Double(places.count - 1)
    for (i, first) in places.enumerated() {
      for (j, second) in places.enumerated() where i != j { coincidences[first][second] += weight }
    }
  }
  let totals = coincidences.map { $0.reduce(0, +) }
  let n = totals.reduce(0, +)
  func distance(_ c: Int, _ d: Int) -> Double {
    switch scale {
    case .nominal: return c == d ? 0 : 1
    case .interval:
      let difference = Double(categories[c] - categories[d])
      return difference * difference
    case .ordinal:
      let (low, high) = (min(c, d), max(c, d))
      let between = totals[low...high].reduce(0, +) - (totals[low] + totals[high]) / 2
      return between * between
    }
  }
  var observed = 0.0
  var expected = 0.0
  for c in 0..<k {
    for d in 0..<k where c != d {
      observed += coincidences[c][d] * distance(c, d)
      expected += totals[c] * totals[d] * distance(c, d)
    }
  }
  guard n > 1, expected > 0 else { return nil }
  return 1 - (n - 1) * observed / expected
}
