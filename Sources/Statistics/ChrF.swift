/// chrF (character n-grams of orders 1…6, beta 2, no white space) on the 0…100 scale, as sacreBLEU 2.x computes it.
///
/// Source: M. Popović, WMT 2015, doi:10.18653/v1/W15-3049; effective-order averaging as in sacreBLEU's `CHRF` defaults.
/// Linear in the number of characters, times the order.
package func chrFScore(hypothesis: String, reference: String) -> Double {
  let order = 6
  let betaSquared = 4.0
  let hypothesisCharacters = scalarsWithoutWhitespace(hypothesis)
  let referenceCharacters = scalarsWithoutWhitespace(reference)
  var matcher = NGramMatcher(reference: referenceCharacters, maximumOrder: order)
  let matches = matcher.matches(of: hypothesisCharacters)
  var precision = 0.0
  var recall = 0.0
  var orders = 0.0
  for n in 1...order {
    let inHypothesis = hypothesisCharacters.count - n + 1
    let inReference = referenceCharacters.count - n + 1
    guard inHypothesis > 0, inReference > 0 else { break }
    precision += Double(matches[n - 1]) / Double(inHypothesis)
    recall += Double(matches[n - 1]) / Double(inReference)
    orders += 1
  }
  guard orders > 0, precision + recall > 0 else { return 0 }
  precision /= orders
  recall /= orders
  return 100 * (1 + betaSquared) * precision * recall / (betaSquared * precision + recall)
}

private func scalarsWithoutWhitespace(_ text: String) -> [UInt32] {
  var scalars: [UInt32] = []
  for token in splitOnWhitespace(Array(text.utf8)) {
    for scalar in String(decoding: token, as: UTF8.self).unicodeScalars { scalars.append(scalar.value) }
  }
  return scalars
}
