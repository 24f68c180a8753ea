// BLEU of one pair, equal to sacreBLEU 2.x to 1e-9.
//
// What: `corpus_bleu([hypothesis], [[reference]])` with the 13a tokeniser, orders 1 to 4, exponential smoothing and no
// effective order, on the 0…100 scale. Why this way: the original benchmark publishes this very number, so it must agree
// digit for digit; and it is computed for every completion, so it works on bytes and interned n-grams.
// Missing: several references, other tokenisers, corpus aggregation over many pairs.

import RealModule

/// BLEU on the 0…100 scale of one hypothesis against one reference, as sacreBLEU's `corpus_bleu` computes it.
///
/// Source: K. Papineni et al., ACL 2002, doi:10.3115/1073083.1073135; smoothing "exp" is method 3 of B. Chen and
/// C. Cherry, WMT 2014, doi:10.3115/v1/W14-3346; reference implementation M. Post, WMT 2018, doi:10.18653/v1/W18-6319.
/// Linear in the number of tokens.
package func bleuScore(hypothesis: String, reference: String) -> Double {
  let hypothesisTokens = tokenize13a(Array(hypothesis.utf8))
  let referenceTokens = tokenize13a(Array(reference.utf8))
  var matcher = NGramMatcher(reference: referenceTokens, maximumOrder: 4)
  return bleuScore(
    correct: matcher.matches(of: hypothesisTokens), hypothesisLength: hypothesisTokens.count,
    referenceLength: referenceTokens.count)
}

/// BLEU from matched n-gram counts of orders 1…n and the two lengths in tokens.
private func bleuScore(correct: [Int], hypothesisLength: Int, referenceLength: Int) -> Double {
  guard correct.contains(where: { $0 > 0 }) else { return 0 }
  let order = correct.count
  var brevityPenalty = 1.0
  if hypothesisLength < referenceLength {
    brevityPenalty = Double.exp(1 - Double(referenceLength) / Double(hypothesisLength))
  }
  var smoothing = 1.0
  var logSum = 0.0
  for n in 1...order {
    let total = hypothesisLength - n + 1
    // An order without any n-gram has precision 0, whose logarithm the reference implementation takes as −9999999999:
    // the score becomes 0.
    guard total > 0 else { return 0 }
    if correct[n - 1] == 0 {
      smoothing *= 2
      logSum += Double.log(100 / (smoothing * Double(total)))
    } else {
      logSum += Double.log(100 * Double(correct[n - 1]) / Double(total))
    }
  }
  return brevityPenalty * Double.exp(logSum / Double(order))
}
